import type { Joining, NameForm } from './resolve-names.ts'

const PERSON = 0
const SMALL = new Set([
  'de',
  'du',
  'des',
  "d'",
  'la',
  'le',
  'les',
  "l'",
  'et',
  'of',
  'the',
  'for',
  'and',
  'pour',
  'en',
  'sur',
  'a',
  'au',
  'aux',
  'di',
  'der',
  'und',
  '-',
  ',',
  '.',
])
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&.-]{1,9}$/u

/** « CSIS » → « Center for Strategic and International Studies »: by brackets right after the full name, or by its initials alone when they are three or more. */
export function findAcronyms(forms: readonly NameForm[], text: string): Joining[] {
  const full = forms.filter((form) => form.type !== PERSON && form.words.length > 1)
  return forms.flatMap((form) => {
    if (form.type === PERSON || form.words.length !== 1 || !ACRONYM.test(form.name)) return []
    const to = bracketed(form, full, text) ?? byInitials(form, full)
    return to === undefined ? [] : [{ form, to, rule: 'acronym' as const }]
  })
}

/** « Corps des volontaires russes (RDK) » and « OTAN (Organisation du traité …) ». The letters need not agree: the acronym may be foreign. */
function bracketed(form: NameForm, full: readonly NameForm[], text: string): NameForm | undefined {
  for (const other of full) {
    if (other.type !== form.type) continue
    for (const span of other.spans) {
      for (const short of form.spans) {
        const [first, last] = span.start < short.start ? [span, short] : [short, span]
        if (last.start - first.end > 4 || last.start < first.end) continue
        if (/^\s*[»”"]?\s?\($/.test(text.slice(first.end, last.start)) && text.startsWith(')', last.end)) return other
      }
    }
  }
  return undefined
}

function byInitials(form: NameForm, full: readonly NameForm[]): NameForm | undefined {
  const letters = (form.words[0] ?? '').replace(/[^a-z]/g, '')
  if (letters.length < 3) return undefined
  const fitting = full.filter(
    (other) => other.type === form.type && (initials(other, true) === letters || initials(other, false) === letters),
  )
  return fitting.length === 1 ? fitting[0] : undefined
}

function initials(form: NameForm, withoutSmall: boolean): string {
  return form.words
    .flatMap((word) => word.split('-'))
    .filter((word) => word !== '' && !(withoutSmall && SMALL.has(word)))
    .map((word) => word.charAt(0))
    .join('')
}
