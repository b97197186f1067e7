import { FIRST_NAME_TITLES } from '../../french/names/roles.ts'
import { foldWord } from './fold-word.ts'
import type { Joining, NameForm } from './resolve-names.ts'

const PERSON = 0
const titles = new Set(FIRST_NAME_TITLES.split(/\s+/))

/** A surname (« Cancian », « Le Drian ») or first name (« Ségolène ») alone → the one full name in the article that ends or begins with it. */
export function findSurnames(forms: readonly NameForm[], text: string): Joining[] {
  const persons = forms.filter((form) => form.type === PERSON)
  const byEnd = new Map<string, NameForm[]>()
  const byStart = new Map<string, NameForm[]>()
  for (const form of persons) {
    for (let n = 1; n < form.words.length; n++) {
      push(byEnd, form.words.slice(-n).join(' '), form)
      if (n === 1) push(byStart, form.words[0] ?? '', form)
    }
  }
  return persons.flatMap((form): Joining[] => {
    const key = form.words.join(' ')
    const full = onlyFullest(byEnd.get(key))
    if (full !== undefined) return [{ form, to: full, rule: 'surname' }]
    const first = form.words.length === 1 && !bearsFirstNameTitle(form, text) ? onlyFullest(byStart.get(key)) : undefined
    return first === undefined ? [] : [{ form, to: first, rule: 'short form' }]
  })
}

/** « le pape François », « la reine Victoria » are known by that name alone: no « François Hollande ». */
function bearsFirstNameTitle({ spans }: NameForm, text: string): boolean {
  return spans.some(({ start }) => titles.has(foldWord(/(\p{L}+)\s+$/u.exec(text.slice(Math.max(0, start - 20), start))?.[1] ?? '')))
}

function push(map: Map<string, NameForm[]>, key: string, form: NameForm): void {
  const same = map.get(key)
  if (same === undefined) map.set(key, [form])
  else same.push(form)
}

/** One bearer: a single form, or forms of which each longer one ends with the shorter (« Drian », « Le Drian », « Jean-Yves Le Drian »). */
function onlyFullest(forms: readonly NameForm[] | undefined): NameForm | undefined {
  if (forms === undefined) return undefined
  const longest = forms.reduce((best, form) => (form.words.length > best.words.length ? form : best))
  const whole = longest.words.join(' ')
  return forms.every((form) => whole.endsWith(form.words.join(' ')) || whole.startsWith(`${form.words.join(' ')} `)) ? longest : undefined
}
