/** The places where an entity is named → its forms with how often, in how many articles, when, and why each was joined. */
import type { Card } from '../../model/card.ts'
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

export function gatherVariants(places: readonly NamedPlace[], authorityForms: ReadonlySet<string>): readonly EntityVariant[] {
  const forms = new Map<string, { uses: number; cards: Set<string>; first: string; last: string; reasons: Map<string, number> }>()
  for (const { card, name, reason } of places) {
    const cardName = card.names[name]
    if (!cardName) continue
    const own = foldName(filedName(cardName))
    const year = yearOf(card.date) ?? ''
    for (const { form, uses, joined } of cardName.forms) {
      const known = forms.get(form) ?? { uses: 0, cards: new Set<string>(), first: '', last: '', reasons: new Map<string, number>() }
      forms.set(form, known)
      known.uses += uses
      known.cards.add(card.id)
      if (year !== '' && (known.first === '' || year < known.first)) known.first = year
      if (year > known.last) known.last = year
      const why = authorityForms.has(foldName(form))
        ? 'authority'
        : joined !== undefined && foldName(form) !== own
          ? (inArticle[joined] ?? joined)
          : reason
      known.reasons.set(why, (known.reasons.get(why) ?? 0) + 1)
    }
  }
  return [...forms]
    .map(([form, { uses, cards, first, last, reasons }]) => ({
      form,
      uses,
      articles: cards.size,
      years: first === '' ? null : ([first, last] as const),
      reason: [...reasons].sort(([a, x], [b, y]) => y - x || compareText(a, b))[0]?.[0] ?? 'full name',
    }))
    .sort((a, b) => b.uses - a.uses || compareText(a.form, b.form))
}
