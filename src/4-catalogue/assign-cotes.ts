/**
 * Cards → the call number of each article, `FE-1909-7K3QX`: prefix, year (or SD), five signs of the digest of its path. Never a running number, so
 * adding an article changes no other. `cote:` in front matter wins. Of two paths that collide the later in path order takes more signs.
 */
import { message } from '../messages.ts'
import type { Card } from '../model/card.ts'
import type { Message } from '../model/message.ts'
import { compareText } from './compare-text.ts'
import { encodeDigest } from './encode-digest.ts'
import { yearOf } from './order-date.ts'

const signs = 5
const wellFormed = /^[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,38}[\p{L}\p{N}])?$/u

export function assignCotes(
  cards: readonly Card[],
  monogram: string,
): { readonly cotes: ReadonlyMap<string, string>; readonly messages: readonly Message[] } {
  const messages: Message[] = []
  const holders = new Map<string, string>()
  const cotes = new Map<string, string>()
  const byPath = [...cards].sort((a, b) => compareText(a.id, b.id))
  for (const { id, cote } of byPath) {
    if (cote === undefined) continue
    const holder = holders.get(cote.toUpperCase())
    if (!wellFormed.test(cote)) messages.push(message('cote-malformed', { path: id }, { cote }))
    else if (holder !== undefined) messages.push(message('cote-taken', { path: id }, { cote, holder }))
    else {
      holders.set(cote.toUpperCase(), id)
      cotes.set(id, cote)
    }
  }
  for (const { id, date } of byPath) {
    if (cotes.has(id)) continue
    const { cote, holder } = freeCote(`${monogram}-${yearOf(date) ?? 'SD'}`, id, holders)
    if (holder !== null) messages.push(message('cote-collision', { path: id }, { cote, holder }))
    holders.set(cote.toUpperCase(), id)
    cotes.set(id, cote)
  }
  return { cotes, messages }
}

function freeCote(shelf: string, id: string, holders: ReadonlyMap<string, string>): { cote: string; holder: string | null } {
  let holder: string | null = null
  for (let length = signs; ; length += 1) {
    const cote = `${shelf}-${encodeDigest(id, length)}`
    const taken = holders.get(cote.toUpperCase())
    if (taken === undefined || length > 51) return { cote, holder }
    holder ??= taken
  }
}
