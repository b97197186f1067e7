import { findAcronyms } from './find-acronyms.ts'
import { findShortForms } from './find-short-forms.ts'
import { findSpellings } from './find-spellings.ts'
import { findSurnames } from './find-surnames.ts'
import { foldWord } from './fold-word.ts'
import type { NameSpan } from './name-span.ts'
import { splitTokens } from './split-tokens.ts'

/** One form of a name as it occurs in the article, with where. */
export interface NameForm {
  /** As it reads most often: « Center for Strategic and International Studies ». */
  readonly name: string
  /** Folded words, a leading article left out. */
  readonly words: readonly string[]
  readonly type: number
  readonly spans: readonly NameSpan[]
}

/** Why one form is another's: the fuller form and the rule. */
export interface Joining {
  readonly form: NameForm
  readonly to: NameForm
  readonly rule: 'surname' | 'acronym' | 'short form' | 'spelling'
}

export interface ResolvedName {
  readonly name: string
  readonly joined?: Joining['rule']
}

/** Spans of one article → for each, the fullest form of its name there: « Cancian » → « Mark Cancian ». Joined only where one bearer is possible. */
export function resolveNames(spans: readonly NameSpan[], text: string): readonly ResolvedName[] {
  const forms = gatherForms(spans)
  const joinings = new Map<NameForm, Joining>()
  for (const find of [findSpellings, findSurnames, findAcronyms, findShortForms]) {
    for (const joining of find(forms, text))
      if (!joinings.has(joining.form) && !leadsBack(joining, joinings)) joinings.set(joining.form, joining)
  }
  const resolved = new Map<NameSpan, ResolvedName>()
  for (const form of forms) {
    const joining = joinings.get(form)
    const fullest = follow(form, joinings)
    for (const span of form.spans) {
      resolved.set(span, joining === undefined ? { name: form.name } : { name: fullest.name, joined: joining.rule })
    }
  }
  return spans.map((span) => resolved.get(span) ?? { name: span.reads })
}

function follow(form: NameForm, joinings: ReadonlyMap<NameForm, Joining>): NameForm {
  let at = form
  for (let next = joinings.get(at); next !== undefined; next = joinings.get(at)) at = next.to
  return at
}

function leadsBack(joining: Joining, joinings: ReadonlyMap<NameForm, Joining>): boolean {
  return follow(joining.to, joinings) === joining.form
}

const ARTICLES = new Set(['le', 'la', 'les', "l'", 'the'])

/** Spans whose folded words and type are the same are one form, named as most of them are written (capitals throughout only if nothing else). */
function gatherForms(spans: readonly NameSpan[]): NameForm[] {
  const groups = new Map<string, { words: string[]; spans: NameSpan[] }>()
  const folded = new Map<string, string[]>()
  for (const span of spans) {
    const words = folded.get(span.reads) ?? foldedWords(span.reads)
    folded.set(span.reads, words)
    const key = `${span.type} ${words.join(' ')}`
    const group = groups.get(key) ?? { words, spans: [] }
    groups.set(key, group)
    group.spans.push(span)
  }
  return [...groups.values()].map(({ words, spans: same }) => ({ words, spans: same, type: same[0]?.type ?? 0, name: bestSpelling(same) }))
}

export function foldedWords(name: string): string[] {
  const words = splitTokens(name).map(({ start, end }) => undotted(foldWord(name.slice(start, end))))
  return words.length > 1 && ARTICLES.has(words[0] ?? '') ? words.slice(1) : words
}

/** « u.r.s.s. » → « urss ». */
function undotted(word: string): string {
  return word.charAt(1) === '.' && /^(?:[a-z]\.)+[a-z]?$/.test(word) ? word.replaceAll('.', '') : word
}

function bestSpelling(spans: readonly NameSpan[]): string {
  const [first] = spans
  if (first !== undefined && spans.every((span) => span.reads === first.reads)) return first.reads.replace(/\s+/g, ' ')
  const counts = new Map<string, number>()
  for (const span of spans) {
    const name = span.reads.replace(/\s+/g, ' ')
    const shouting = name.length > 5 && name === name.toUpperCase()
    counts.set(name, (counts.get(name) ?? 0) + (shouting ? 0.001 : 1))
  }
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0]
}
