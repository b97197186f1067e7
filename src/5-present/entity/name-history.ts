/** When the press used which form of an organisation's name: a row a form, long forms, acronyms, attached ones. Empty unless several forms show a history. */
import type { CatalogueArticle, Entity } from '../../model/catalogue.ts'
import type { MultiplesKey } from '../../model/views/chart.ts'
import type { MultiplesSeed } from '../charts/draw-multiples.ts'

const formsShown = 12

export function seedNameHistory(entity: Entity, articles: readonly CatalogueArticle[]): readonly MultiplesSeed[] {
  if (entity.type !== 'organisation' || entity.variants.length < 2) return []
  const forms = new Map<string, { years: string[]; articles: number }>()
  for (const article of articles) {
    const own = article.card.names.filter((_, index) => article.entities[index] === entity.id)
    for (const form of new Set(own.flatMap((name) => name.forms.map((one) => one.form)))) {
      const known = forms.get(form) ?? { years: [], articles: 0 }
      known.articles += 1
      if (article.year !== null) known.years.push(article.year)
      forms.set(form, known)
    }
  }
  const years = new Set([...forms.values()].flatMap((form) => form.years))
  if (forms.size < 2 || years.size < 2) return []
  const rows = entity.variants.slice(0, formsShown).flatMap(({ form, reason }): MultiplesSeed[] => {
    const found = forms.get(form)
    return found ? [{ key: keyOf(form, reason), text: form, href: '#articles', years: found.years, count: found.articles }] : []
  })
  const order: readonly MultiplesKey[] = ['long-form', 'acronym', 'attached']
  return order.flatMap((key) => rows.filter((row) => row.key === key))
}

function keyOf(form: string, reason: string): MultiplesKey {
  if (reason === 'acronym' || /^(?:\p{Lu}\.?){2,}$/u.test(form)) return 'acronym'
  return reason === 'short form' || reason === 'designation' ? 'attached' : 'long-form'
}
