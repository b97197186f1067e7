import type { View } from '../../src/model/views.ts'
import { absents } from './views/absents.ts'
import { article } from './views/article.ts'
import { dataset } from './views/dataset.ts'
import { datedArticle } from './views/dated-article.ts'
import { home } from './views/home.ts'
import { map } from './views/map.ts'
import { notFound } from './views/not-found.ts'
import { organisation } from './views/organisation.ts'
import { period } from './views/period.ts'
import { person } from './views/person.ts'
import { place } from './views/place.ts'
import { accessibility, articles, chronology, entities, entityArticles, ownPage, redirect, subject } from './views/plain.ts'
import { quotations } from './views/quotations.ts'
import { removed } from './views/removed.ts'
import { search } from './views/search.ts'
import { shelf } from './views/shelf.ts'
import { state } from './views/state.ts'
import { subjects } from './views/subjects.ts'
import { toVerify } from './views/to-verify.ts'

/** One view at least of each kind. */
export const allViews: Readonly<Record<string, View>> = {
  absents,
  accessibility,
  article,
  articles,
  chronology,
  dataset,
  datedArticle,
  entities,
  entityArticles,
  home,
  map,
  notFound,
  organisation,
  ownPage,
  period,
  person,
  place,
  quotations,
  redirect,
  removed,
  search,
  shelf,
  state,
  subject,
  subjects,
  toVerify,
}

/** The same view in English and below a sub-path. */
export function elsewhere<V extends View>(view: V, root: string, language: 'fr' | 'en'): V {
  return { ...view, frame: { ...view.frame, site: { ...view.frame.site, root, language } } }
}
