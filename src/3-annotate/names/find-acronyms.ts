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
  if (!forms.some(isAcronym)) return []
  const bracketed = findBracketed(forms, text)
  const byInitials = new Map<string, Set<NameForm>>()
  for (const form of forms) {
    if (form.type === PERSON || form.words.length < 2) continue
    for (const letters of new Set([initials(form, true), initials(form, false)])) {
      const key = `${form.type} ${letters}`
      byInitials.set(key, (byInitials.get(key) ?? new Set()).add(form))
    }
  }
  return forms.flatMap((form): Joining[] => {
    if (!isAcronym(form)) return []
    const letters = (form.words[0] ?? '').replace(/[^a-z]/g, '')
    const fitting = letters.length < 3 ? undefined : byInitials.get(`${form.type} ${letters}`)
    const to = bracketed.get(form) ?? (fitting?.size === 1 ? [...fitting][0] : undefined)
    return to === undefined ? [] : [{ form, to, rule: 'acronym' }]
  })
}

function isAcronym(form: NameForm): boolean {
  return form.type !== PERSON && form.words.length === 1 && ACRONYM.test(form.name)
}

/** « Corps des volontaires russes (RDK) » and « OTAN (Organisation du traité …) ». The letters need not agree: the acronym may be foreign. */
function findBracketed(forms: readonly NameForm[], text: string): Map<NameForm, NameForm> {
  const all = forms.flatMap((form) => form.spans.map((span) => ({ form, span }))).sort((x, y) => x.span.start - y.span.start)
  const found = new Map<NameForm, NameForm>()
  for (let i = 1; i < all.length; i++) {
    const [first, last] = [all[i - 1], all[i]] as [(typeof all)[number], (typeof all)[number]]
    const between = text.slice(first.span.end, Math.min(last.span.start, first.span.end + 5))
    if (first.form.type !== last.form.type || !/^\s*[»”"]?\s?\($/.test(between) || !text.startsWith(')', last.span.end)) continue
    for (const [short, full] of [
      [last.form, first.form],
      [first.form, last.form],
    ] as const) {
      if (isAcronym(short) && full.words.length > 1 && !found.has(short)) found.set(short, full)
    }
  }
  return found
}

function initials(form: NameForm, withoutSmall: boolean): string {
  let letters = ''
  for (const word of form.words) {
    for (const part of word.includes('-') ? word.split('-') : [word])
      if (part !== '' && !(withoutSmall && SMALL.has(part))) letters += part.charAt(0)
  }
  return letters
}
