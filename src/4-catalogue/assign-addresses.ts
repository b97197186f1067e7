/**
 * Cards in catalogue order (date, then cote) → slug and address of each article: `/articles/1909/bleriot-a-traverse-la-manche/`.
 *
 * Of two equal slugs on one shelf the first in catalogue order keeps it and the others take the signs of their cote: newspapers grow at the end, so
 * an article that comes in seldom stands before those already there, and hardly ever moves an address.
 */
import { message } from '../messages.ts'
import type { Card } from '../model/card.ts'
import type { Message } from '../model/message.ts'
import { makeSlug } from './make-slug.ts'
import { yearOf } from './order-date.ts'

export interface Address {
  readonly slug: string
  readonly url: string
}

export function assignAddresses(
  cards: readonly Card[],
  cotes: ReadonlyMap<string, string>,
): { readonly addresses: ReadonlyMap<string, Address>; readonly messages: readonly Message[] } {
  const messages: Message[] = []
  const holders = new Map<string, string>()
  const addresses = new Map<string, Address>()
  const assign = (card: Card, slug: string) => {
    const url = addressOf(card, slug)
    holders.set(url, card.id)
    addresses.set(card.id, { slug, url })
  }
  for (const card of cards) {
    if (card.slug === undefined) continue
    const slug = makeSlug(card.slug, 120)
    const holder = holders.get(addressOf(card, slug))
    if (slug === '') messages.push(message('slug-malformed', { path: card.id }, { slug: card.slug }))
    else if (holder !== undefined) messages.push(message('slug-taken', { path: card.id }, { slug, holder }))
    else assign(card, slug)
  }
  for (const card of cards) {
    if (addresses.has(card.id)) continue
    const tail = (cotes.get(card.id)?.split('-').at(-1) ?? card.id).toLowerCase()
    const plain = makeSlug(card.slug ?? '') || makeSlug(card.title) || tail
    const slug = [plain, `${plain}-${tail}`, `${plain}-${makeSlug(cotes.get(card.id) ?? card.id)}`].find(
      (one) => !holders.has(addressOf(card, one)),
    )
    assign(card, slug ?? `${plain}-${makeSlug(card.id, 400)}`)
  }
  return { addresses, messages }
}

function addressOf(card: Card, slug: string): string {
  return `/articles/${yearOf(card.date) ?? 'sans-date'}/${slug}/`
}
