import type { FrameWord } from './build-frames.ts'
import type { Clause } from './clause.ts'
import { canSpeak } from './index-people.ts'
import type { Phrase } from './read-noun-phrase.ts'
import { readPhraseBack } from './read-phrase-back.ts'
import { PRONOUNS } from './read-subject.ts'

const CLAUSE_STARTS = new Set([
  'que',
  "qu'",
  '¶',
  ';',
  ':',
  'tandis',
  'lorsque',
  "lorsqu'",
  'puisque',
  'si',
  'quand',
  'dont',
  'mais',
  'car',
  'or',
])
export const FURTHEST = 80

/** « Les avocats qui représentent Trump | arguent que »: what stands before the verb ends a relative clause. */
export function relativeWithin(clause: Clause, end: number): Phrase | null {
  const { words } = clause
  let verb = false
  for (let i = end; i >= Math.max(1, end - 10); i--) {
    const word = words[i]
    if (word === undefined || word.kind === 'mark' || word.low === 'et') return null
    if (word.low === 'qui') return verb ? antecedent(clause, i) : null
    if (/(?:ent|ait|aient|ont|a|e)$/.test(word.low) && /^qui$/.test(words[i - 1]?.low ?? '')) verb = true
  }
  return null
}

/** « l’équipe de campagne de Fillon, qui »: the noun before « de » speaks; « une citation de Fillon qui » does not. */
function speaks(words: readonly FrameWord[], phrase: Phrase): boolean {
  const head = startsWithArticle(words[phrase.from]?.low) ? words[phrase.from + 1] : words[phrase.from]
  return head !== undefined && canSpeak(head.low)
}

function startsWithArticle(low: string | undefined): boolean {
  return /^(?:le|la|les|l'|un|une|des|son|sa|ses|ce|cette|ces)$/.test(low ?? '')
}

/** « la source, qui n’a rien précisé, mais a ajouté »: the verbs share « qui ». */
export function relativeBefore(clause: Clause, coordinator: number): Phrase | null {
  const { words } = clause
  for (let i = coordinator - 1; i >= Math.max(0, coordinator - 18); i--) {
    const low = words[i]?.low ?? ''
    if (low === '¶' || low === ';' || low === '«»' || PRONOUNS.has(low)) return null
    if (low === 'qui') return antecedent(clause, i)
  }
  return null
}

/** « une citation de François Fillon qui disait », « James, qui a assisté »: the phrase that touches « qui », its last name where « de » leads to it. */
export function antecedent({ words, mentions }: Clause, qui: number): Phrase | null {
  const end = words[qui - 1]?.low === ',' ? qui - 2 : qui - 1
  const phrase = readPhraseBack(words, end, clauseStart(words, end), mentions, true)
  if (phrase === null) return null
  const last = mentions.byEnd.get(words[end]?.end ?? -1)
  if (last?.type !== 'person' || speaks(words, phrase)) return phrase
  let from = end
  while (from > phrase.from && (words[from]?.start ?? 0) > last.start) from--
  return { from, to: phrase.to }
}

/** Where the clause that holds this word begins: after « que », « mais », a colon, a sentence's end. */
export function clauseStart(words: readonly FrameWord[], at: number): number {
  const floor = Math.max(0, at - FURTHEST)
  for (let i = at - 1; i >= floor; i--) if (CLAUSE_STARTS.has(words[i]?.low ?? '')) return i + 1
  return floor
}
