/**
 * Catalogue and site → every page of the site, in a fixed order: `/articles/1909/bleriot-a-traverse-la-manche/`, `/personnes/curie-marie/`…
 * Pages are thunks: their needs and views are made when asked for and never kept. Nothing depends on the day, the machine or chance.
 */
import type { Catalogue } from '../model/catalogue.ts'
import type { Page } from '../model/page.ts'
import type { Site } from '../model/site.ts'
import { indexCatalogue } from './index-catalogue.ts'
import { articlePages } from './pages/article-pages.ts'
import { entitiesPages } from './pages/entities-pages.ts'
import { entityPages } from './pages/entity-pages.ts'
import { homePage } from './pages/home-page.ts'
import { quotationPages } from './pages/quotation-pages.ts'
import { shelfPages } from './pages/shelf-pages.ts'
import { subjectPages } from './pages/subject-pages.ts'
import { subjectsPages } from './pages/subjects-pages.ts'

export function* presentSite(catalogue: Catalogue, site: Site): Iterable<Page> {
  const lookup = indexCatalogue(catalogue, site)
  yield homePage(lookup)
  yield* shelfPages(lookup)
  yield* articlePages(lookup)
  yield* entitiesPages(lookup)
  yield* entityPages(lookup)
  yield* subjectsPages(lookup)
  yield* subjectPages(lookup)
  yield* quotationPages(lookup)
}
