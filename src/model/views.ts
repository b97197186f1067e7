import type { ArticleView } from './views/article.ts'
import type { ChronologyView, PeriodView } from './views/chronology.ts'
import type { EntitiesView, EntityArticlesView, EntityView } from './views/entity.ts'
import type { HomeView } from './views/home.ts'
import type { MapView } from './views/map.ts'
import type { QuotationsView } from './views/quotations.ts'
import type {
  AbsentsView,
  AccessibilityView,
  DatasetView,
  NotFoundView,
  OwnPageView,
  RedirectView,
  RemovedView,
  SearchView,
  StateView,
  ToVerifyView,
} from './views/service.ts'
import type { ArticlesView, ShelfView } from './views/shelf.ts'
import type { SubjectsView, SubjectView } from './views/subject.ts'

/**
 * The data that each kind of page shows: plain, JSON-able, complete. Stage 5 computes it (addresses, counts, chart paths, dates in words,
 * typographic spaces, segments of annotated text); `templates/render-view.ts` turns it into HTML. Sentences of the interface and numbers
 * are worded by `templates/words/`, so views carry numbers and keys, not sentences.
 */
export interface ViewData {
  readonly home: HomeView
  readonly articles: ArticlesView
  readonly shelf: ShelfView
  readonly article: ArticleView
  readonly entities: EntitiesView
  readonly entity: EntityView
  readonly 'entity-articles': EntityArticlesView
  readonly subjects: SubjectsView
  readonly subject: SubjectView
  readonly quotations: QuotationsView
  readonly chronology: ChronologyView
  readonly period: PeriodView
  readonly map: MapView
  readonly search: SearchView
  readonly absents: AbsentsView
  readonly 'to-verify': ToVerifyView
  readonly state: StateView
  readonly data: DatasetView
  readonly 'own-page': OwnPageView
  readonly accessibility: AccessibilityView
  readonly 'not-found': NotFoundView
  readonly removed: RemovedView
  readonly redirect: RedirectView
}

export type ViewKind = keyof ViewData

/** Any page's data; `kind` tells which. */
export type View = ViewData[ViewKind]
