import type { EntityType, Mention } from '../../../src/model/record.ts'

const TYPES: Record<string, EntityType> = { p: 'person', o: 'organisation', l: 'place', e: 'event', d: 'product' }

/** « p:Mark Cancian », « p:Cancian=Mark Cancian » → every place where these words stand in the text, as the names tagger gives them. */
export function makeMentions(text: string, names: readonly string[]): Mention[] {
  const mentions: Mention[] = []
  for (const entry of names) {
    const type = TYPES[entry.slice(0, 1)] ?? 'person'
    const [words = '', name = words] = entry.slice(2).split('=')
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      const inside = mentions.some((m) => m.start <= at && at < m.end)
      if (!inside) mentions.push({ text: words, start: at, end: at + words.length, type, name, origin: 'test', confidence: 1 })
    }
  }
  return mentions.sort((a, b) => a.start - b.start)
}
