/**
 * Names of the authority file → an index to find them in texts by their first word. « CSIS », « université de Sheffield ». Left out: forms without a
 * capital or digit (« la loi »), of one character, that open with a civil title (« Mme Curie »: the title is no part of a name), and forms that
 * stand in the file under two types.
 */
import { PERSON_TITLES } from '../../french/names/roles.ts'
import type { AuthorityName } from '../../model/authority-name.ts'
import type { EntityType } from '../../model/record.ts'
import { foldWord } from './fold-word.ts'
import { splitTokens } from './split-tokens.ts'

export interface AuthorityForm {
  readonly form: string
  readonly type: EntityType
  readonly words: readonly string[]
}

/** First word → the forms that open with it, the longest first. */
export type AuthorityIndex = ReadonlyMap<string, readonly AuthorityForm[]>

const titles = new Set(PERSON_TITLES.split(/\s+/))

export function indexAuthorityNames(names: readonly AuthorityName[]): AuthorityIndex {
  const forms = new Map<string, AuthorityForm | null>()
  for (const { form, type } of names) {
    const words = wordsOf(form)
    const key = words.join(' ')
    if (!isUsable(form, words)) continue
    const same = forms.get(key)
    if (same === undefined) forms.set(key, { form, type, words })
    else if (same !== null && same.type !== type) forms.set(key, null)
  }
  const index = new Map<string, AuthorityForm[]>()
  for (const form of forms.values()) {
    if (form === null) continue
    const first = form.words[0] ?? ''
    index.set(first, [...(index.get(first) ?? []), form])
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length)
  return index
}

/** Words as they are compared: apostrophes alike, a leading article small. */
export function wordsOf(form: string): readonly string[] {
  return splitTokens(form).map(({ start, end }, i) => comparedWord(form.slice(start, end), i === 0))
}

const ARTICLES = new Set(['le', 'la', 'les', "l'", 'the'])

export function comparedWord(word: string, first: boolean): string {
  const straight = word.replace('’', "'")
  const small = first ? straight.toLowerCase() : straight
  return first && ARTICLES.has(small) ? small : straight
}

function isUsable(form: string, words: readonly string[]): boolean {
  return form.length > 1 && /[\p{Lu}\p{N}]/u.test(form) && !titles.has(foldWord(words[0] ?? ''))
}
