import { TRIGGER_WORDS } from '../../french/names/trigger-words.ts'
import type { Joining, NameForm } from './resolve-names.ts'

const split = (list: string) => list.split(/\s+/).filter((word) => word !== '')
const GENERIC = new Set([
  ...split(TRIGGER_WORDS.organisation),
  ...split(TRIGGER_WORDS.event),
  ...split(TRIGGER_WORDS.product),
  ...split(TRIGGER_WORDS.press),
  ...split(TRIGGER_WORDS.place),
])
const ORGANISATION = 1
const EVENT = 3
const PRODUCT = 4

/** « Washington Post » → « The Washington Post Company »; a short form that opens or closes exactly one longer name of its type, and is no common noun. */
export function findShortForms(forms: readonly NameForm[]): Joining[] {
  const longer = forms.filter(
    (form) => form.words.length > 1 && (form.type === ORGANISATION || form.type === EVENT || form.type === PRODUCT),
  )
  const byPart = new Map<string, NameForm[]>()
  for (const form of longer) {
    for (let n = 1; n < form.words.length; n++) {
      for (const part of new Set([form.words.slice(0, n).join(' '), form.words.slice(-n).join(' ')])) {
        const key = `${form.type} ${part}`
        const same = byPart.get(key)
        if (same === undefined) byPart.set(key, [form])
        else same.push(form)
      }
    }
  }
  return forms.flatMap((form) => {
    const fitting = byPart.get(`${form.type} ${form.words.join(' ')}`)
    if (fitting === undefined || fitting.length !== 1 || form.words.every((word) => GENERIC.has(word))) return []
    const to = fitting[0] as NameForm
    return addsOnlyPlace(form, to) ? [] : [{ form, to, rule: 'short form' as const }]
  })
}

/** A maker is not its product, nor an edition its series: what is added must not be a number (« A380 », « 2016 »). */
function addsOnlyPlace(form: NameForm, to: NameForm): boolean {
  return form.type !== ORGANISATION && to.words.slice(form.words.length).some((word) => /\d/.test(word)) && form.words.length === 1
}
