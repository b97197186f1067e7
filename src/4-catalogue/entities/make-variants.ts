/** The forms of an entity, as they are met, card by card → its variants: the most used first, each with the reason that most of its uses have. */
import type { EntityVariant } from '../../model/catalogue.ts'
import { compareText } from '../compare-text.ts'

export interface FormDraft {
  readonly form: string
  uses: number
  articles: number
  /** Number of the card that had it last. */
  last: number
  years: readonly [string, string] | null
  /** The reason found first, and how often it was; others in `further`, which most forms never need. */
  readonly reason: string
  times: number
  further: Map<string, number> | null
}

export function addForm(
  forms: Map<string, FormDraft>,
  form: string,
  uses: number,
  card: number,
  year: string | null,
  reason: string,
): void {
  const draft = forms.get(form)
  if (!draft) {
    forms.set(form, { form, uses, articles: 1, last: card, years: year === null ? null : [year, year], reason, times: 1, further: null })
    return
  }
  draft.uses += uses
  if (draft.last !== card) draft.articles += 1
  draft.last = card
  if (year !== null) draft.years = widen(draft.years, year)
  if (reason === draft.reason) draft.times += 1
  else {
    draft.further ??= new Map()
    draft.further.set(reason, (draft.further.get(reason) ?? 0) + 1)
  }
}

export function makeVariants(forms: ReadonlyMap<string, FormDraft>): readonly EntityVariant[] {
  const variants = Array.from(forms.values(), (draft) => {
    const { form, uses, articles, years } = draft
    return { form, uses, articles, years, reason: mostFrequent(draft) }
  })
  return variants.length < 2 ? variants : variants.sort((a, b) => b.uses - a.uses || compareText(a.form, b.form))
}

function widen(years: readonly [string, string] | null, year: string): readonly [string, string] {
  if (years === null) return [year, year]
  if (year >= years[0] && year <= years[1]) return years
  return [year < years[0] ? year : years[0], year > years[1] ? year : years[1]]
}

/** Of two as frequent the first by letters. */
function mostFrequent({ reason, times, further }: FormDraft): string {
  let [best, most] = [reason, times]
  for (const [other, count] of further ?? []) if (count > most || (count === most && other < best)) [best, most] = [other, count]
  return best
}
