/**
 * « En savoir plus X », front matter `related: X` → the article of the archive that X names: by path, cote, address or exact title, else by a title of
 * nearly the same words; what stays is listed as absent, with near titles that are not taken for it.
 */
import type { Card } from '../model/card.ts'
import type { Absent } from '../model/catalogue.ts'
import type { Address } from './assign-addresses.ts'
import { compareText } from './compare-text.ts'
import { foldName } from './fold-name.ts'
import { matchTitles } from './match-titles.ts'

export interface ResolvedCalls {
  /** For each card, for each of its `related`: the id, or null. */
  readonly calls: readonly (readonly (string | null)[])[]
  readonly absents: readonly Absent[]
}

export function resolveCalls(
  cards: readonly Card[],
  cotes: ReadonlyMap<string, string>,
  addresses: ReadonlyMap<string, Address>,
): ResolvedCalls {
  const named = new Map<string, string>()
  for (const { id } of cards) {
    for (const name of [addresses.get(id)?.url, cotes.get(id)?.toUpperCase(), id.replace(/\.\w+$/, ''), id])
      if (name && !named.has(name)) named.set(name, id)
  }
  const match = matchTitles(cards)
  const missing = new Map<string, { titles: Map<string, number>; callers: Absent['callers'][number][]; near: readonly string[] }>()
  const calls = cards.map((card, c) =>
    card.related.map(({ title, label, paragraph }) => {
      const exact = named.get(title) ?? named.get(title.toUpperCase())
      if (exact !== undefined) return exact
      const { found, near } = match(title, c)
      if (found !== null) return found
      const key = foldName(title)
      const known = missing.get(key) ?? { titles: new Map<string, number>(), callers: [], near }
      missing.set(key, known)
      known.titles.set(title, (known.titles.get(title) ?? 0) + 1)
      known.callers.push({ id: card.id, label, paragraph })
      return null
    }),
  )
  const absents = [...missing].map(([key, { titles, callers, near }]) => {
    const title = [...titles].sort(([a, x], [b, y]) => y - x || compareText(a, b))[0]?.[0] ?? key
    return { title, callers, near }
  })
  return { calls, absents: absents.sort((a, b) => b.callers.length - a.callers.length || compareText(a.title, b.title)) }
}
