/**
 * The straight line: content/ → read → parse → annotate (one article at a time) → catalogue → present → publish (the whole archive) → _site/.
 * Everything that is wrong with the content comes back as messages; only a bug throws.
 */
import { listArticles } from './1-read/list-articles.ts'
import { makeCatalogue } from './4-catalogue/make-catalogue.ts'
import { presentSite } from './5-present/present-site.ts'
import { makeProducts } from './6-publish/make-products.ts'
import { finishMove } from './6-publish/move-into-place.ts'
import { type Published, publishSite } from './6-publish/publish-site.ts'
import { locate } from './locate.ts'
import type { BuildOptions } from './model/build-options.ts'
import type { Message } from './model/message.ts'
import type { Progress } from './model/progress.ts'
import { type Reading, readArticles } from './read-articles.ts'
import { readPeoplesFiles } from './read-peoples-files.ts'
import { cacheBodies } from './store/cache-bodies.ts'
import { openWorkshop } from './store/open-workshop.ts'
import { presenterVersion, workshopVersion } from './store/reader-version.ts'

export interface Built {
  readonly articles: number
  readonly reading: Reading
  readonly published: Published
  readonly messages: readonly Message[]
}

export async function build(options: BuildOptions, progress: Progress): Promise<Built> {
  const at = locate(options)
  finishMove(at.places)
  const { workshop, messages: opening } = openWorkshop(at.workshop, workshopVersion())
  try {
    const archive = readPeoplesFiles(at.content, options.pathPrefix)
    const listed = listArticles(at.content)
    const reading = await readArticles(listed.files, workshop, options, progress)
    const known = listed.files.flatMap(({ path }) => workshop.known(path) ?? [])
    const cards = listed.files.flatMap(({ path }) => (workshop.known(path)?.hasRecord ? [workshop.card(path)] : []))
    const catalogue = makeCatalogue(cards, archive.settings, archive.authorities)
    const messages = [...opening, ...archive.messages, ...listed.messages, ...known.flatMap((file) => file.messages), ...catalogue.messages]
    const bodies = cacheBodies(workshop)
    const version = presenterVersion(at.templates)
    const site = { ...archive, files: listed.files.length, messages }
    const published = await publishSite({
      places: at.places,
      products: (factsOf) =>
        makeProducts({
          catalogue,
          settings: archive.settings,
          bodies,
          version,
          articles: at.articles,
          publicFolders: at.publicFolders,
          factsOf,
          pages: presentSite(catalogue, { ...site, factsOf }),
        }),
      viewOf: (page) => page.view(bodies),
      templates: at.templates,
      force: options.force,
      progress,
    })
    return { articles: cards.length, reading, published, messages }
  } finally {
    await workshop.close()
  }
}
