/** The places where an entity is named → its forms with how often, in how many articles, when, and why each was joined. */
import type { Card, CardName } from '../../model/card.ts'
import type { EntityVariant } from '../../model/catalogue.ts'
import { compareText } from '../compare-text.ts'
import { foldName } from '../fold-name.ts'
import { filedName } from '../names/gather-nodes.ts'
import { yearOf } from '../order-date.ts'

export interface NamedPlace {
  readonly card: Card
  /** Number of the name in the card. */
  readonly name: number
  /** Why the name's node was joined; `full name` for the head's own. */
  readonly reason: string
}

const inArticle: Readonly<Record<string, string>> = { surname: 'surname in the article', 'short form': 'short form in the article' }

interface Draft {
  readonly form: string
  uses: number
  articles: number
  last: string
  years: readonly [string, string] | null
  readonly reasons: Map<string, number>
}

/** Places come in catalogue order, an article's together. */
export function gatherVariants(places: readonly NamedPlace[], authorityForms: ReadonlySet<string>): readonly EntityVariant[] {
  const drafts = new Map<string, Draft>()
  for (const { card, name, reason } of places) {
    const cardName = card.names[name]
    if (!cardName) continue
    const year = yearOf(card.date)
    for (const { form: found, uses, joined } of cardName.forms) {
      // A lone surname is shown with the civil title that stood before it: « Mme Curie ».
      const form = found === cardName.name ? filedName(cardName) : found
      let draft = drafts.get(form)
      if (!draft) {
        draft = { form, uses: 0, articles: 0, last: '', years: null, reasons: new Map() }
        drafts.set(form, draft)
      }
      draft.uses += uses
      if (draft.last !== card.id) draft.articles += 1
      draft.last = card.id
      if (year !== null) draft.years = widen(draft.years, year)
      const why = explain(found, joined, cardName, reason, authorityForms)
      draft.reasons.set(why, (draft.reasons.get(why) ?? 0) + 1)
    }
  }
  const variants = [...drafts.values()].map(({ form, uses, articles, years, reasons }) => ({
    form,
    uses,
    articles,
    years,
    reason: mostFrequent(reasons),
  }))
  return variants.length < 2 ? variants : variants.sort((a, b) => b.uses - a.uses || compareText(a.form, b.form))
}

function explain(form: string, joined: string | undefined, name: CardName, reason: string, authorityForms: ReadonlySet<string>): string {
  if (authorityForms.size > 0 && authorityForms.has(foldName(form))) return 'authority'
  if (joined === undefined || form === name.name || foldName(form) === foldName(filedName(name))) return reason
  return inArticle[joined] ?? joined
}

function widen(years: readonly [string, string] | null, year: string): readonly [string, string] {
  if (years === null) return [year, year]
  if (year >= years[0] && year <= years[1]) return years
  return [year < years[0] ? year : years[0], year > years[1] ? year : years[1]]
}

function mostFrequent(reasons: ReadonlyMap<string, number>): string {
  let best = 'full name'
  let most = 0
  for (const [reason, count] of reasons) {
    if (count > most || (count === most && reason < best)) {
      best = reason
      most = count
    }
  }
  return best
}
