/**
 * Catalogue and site → every page of the site, in a fixed order: `/articles/1909/bleriot-a-traverse-la-manche/`, `/personnes/curie-marie/`…
 * No two pages have one address. Pages are thunks: their needs and views are made when asked for and never kept. Nothing depends on the
 * day, the machine or chance.
 */
import type { Catalogue } from '../model/catalogue.ts'
import type { Page } from '../model/page.ts'
import type { Site } from '../model/site.ts'
import { indexCatalogue, type Lookup } from './index-catalogue.ts'
import { articlePages } from './pages/article-pages.ts'
import { chronologyPages } from './pages/chronology-pages.ts'
import { entitiesPages } from './pages/entities-pages.ts'
import { entityPages } from './pages/entity-pages.ts'
import { homePage } from './pages/home-page.ts'
import { mapPages } from './pages/map-pages.ts'
import { quotationPages } from './pages/quotation-pages.ts'
import { shelfPages } from './pages/shelf-pages.ts'
import { subjectPages } from './pages/subject-pages.ts'
import { subjectsPages } from './pages/subjects-pages.ts'
import { absentPages } from './service/absent-pages.ts'
import { dataPages } from './service/data-page.ts'
import { doubtPages } from './service/doubt-pages.ts'
import { plainPages } from './service/plain-pages.ts'
import { redirectPages } from './service/redirect-pages.ts'
import { statePage } from './service/state-page.ts'

/** `lookup` where it was made already. */
export function* presentSite(catalogue: Catalogue, site: Site, lookup: Lookup = indexCatalogue(catalogue, site)): Iterable<Page> {
  const taken = new Set<string>()
  for (const page of listPages(lookup)) {
    // People's own pages come last: one that bears the name of a page of the site does not hide it.
    if (taken.has(page.url)) continue
    taken.add(page.url)
    yield page
  }
  yield* redirectPages(lookup, taken)
}

function* listPages(lookup: Lookup): Iterable<Page> {
  yield homePage(lookup)
  yield* shelfPages(lookup)
  yield* articlePages(lookup)
  yield* entitiesPages(lookup)
  yield* entityPages(lookup)
  yield* subjectsPages(lookup)
  yield* subjectPages(lookup)
  yield* quotationPages(lookup)
  yield* chronologyPages(lookup)
  yield* mapPages(lookup)
  yield* absentPages(lookup)
  yield* doubtPages(lookup)
  yield statePage(lookup)
  yield* dataPages(lookup)
  yield* plainPages(lookup)
}
