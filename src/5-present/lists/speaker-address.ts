/** Where the quotations of a speaker stand: a page of their own when there are more than three, else an anchor on the page of the letter. */
import type { Entity } from '../../model/catalogue.ts'
import { initialOf } from '../text/fold-text.ts'
import { letterFolder } from './letter-address.ts'

export const fewQuotations = 3

export function quotationsOf(entity: Entity): string {
  const total = entity.said.reduce((sum, { count }) => sum + count, 0)
  return total > fewQuotations ? speakerAddress(entity.id) : `${speakerLetterAddress(initialOf(entity.sort))}#${speakerAnchor(entity.id)}`
}

export function speakerAddress(id: string): string {
  return `/citations/${id}/`
}

export function speakerLetterAddress(letter: string): string {
  return `/citations/${letterFolder(letter)}/`
}

/** `personnes/curie-marie` → `personnes-curie-marie`: unique among all types. */
export function speakerAnchor(id: string): string {
  return id.replaceAll('/', '-')
}
