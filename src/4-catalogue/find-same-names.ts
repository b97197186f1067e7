/**
 * Record → pairs of its names that the article itself calls one: « David Bowie, de son vrai nom David Robert Jones », « Enedis (anciennement ERDF) ».
 * Only names of one type with nothing but such words between them; `a` is the better known one.
 */
import { aliasPhrases } from '../french/alias-phrases.ts'
import type { Card } from '../model/card.ts'
import type { ArticleRecord } from '../model/record.ts'

type SameNames = NonNullable<Card['same']>

/** Longest stretch between the two names, in characters. */
const reach = 70

const preferredBy = new Map(
  aliasPhrases.flatMap(({ phrase, preferred }) =>
    (phrase.includes('(e)') ? ['', 'e', 's', 'es'].map((ending) => phrase.replace('(e)', ending)) : [phrase]).map(
      (form) => [form, preferred] as const,
    ),
  ),
)

export function findSameNames(record: ArticleRecord): SameNames {
  const pairs = new Map<string, SameNames[number]>()
  record.mentions.forEach((mention, i) => {
    const next = record.mentions[i + 1]
    if (!next || next.type !== mention.type || next.name === mention.name || next.start - mention.end > reach) return
    const preferred = next.start < mention.end ? undefined : preferredBy.get(wordsBetween(record.text.slice(mention.end, next.start)))
    if (preferred === undefined) return
    const [a, b] = preferred === 'first' ? [mention.name, next.name] : [next.name, mention.name]
    pairs.set(`${mention.type}|${a}|${b}`, { type: mention.type, a, b, reason: 'alias' })
  })
  return [...pairs.values()]
}

/** « , de son vrai nom » → `de son vrai nom`; marks of quotation, comma or bracket aside. Another sentence gives nothing. */
function wordsBetween(text: string): string {
  if (/[.;!?\n]/.test(text)) return ''
  return text
    .replace(/[’]/g, "'")
    .replace(/[«»“”"(,:–—]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/(?: (?:le|la|les|l'|l))$/, '')
}
