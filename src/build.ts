/**
 * The straight line: content/ → read → parse → annotate (one article at a time) → catalogue → present → publish (the whole archive) → _site/.
 * Everything that is wrong with the content comes back as messages; only a bug throws.
 */
import { presentSite } from './5-present/present-site.ts'
import { makeProducts } from './6-publish/make-products.ts'
import { finishMove } from './6-publish/move-into-place.ts'
import { type Published, publishSite } from './6-publish/publish-site.ts'
import { refuseOutput, writingFailed } from './6-publish/refuse-output.ts'
import { shardFolders } from './6-publish/search/shards.ts'
import { catalogueArchive } from './catalogue-archive.ts'
import { locate } from './locate.ts'
import type { BuildOptions } from './model/build-options.ts'
import type { Message } from './model/message.ts'
import type { Progress } from './model/progress.ts'
import type { Reading } from './read-articles.ts'
import { cacheBodies } from './store/cache-bodies.ts'
import { openWorkshop } from './store/open-workshop.ts'
import { presenterVersion, readerVersion, workshopVersion } from './store/reader-version.ts'

export interface Built {
  readonly articles: number
  readonly reading: Reading
  /** Null where nothing could be written: the former site is untouched. */
  readonly published: Published | null
  readonly messages: readonly Message[]
}

export async function build(options: BuildOptions, progress: Progress): Promise<Built> {
  const at = locate(options)
  const { workshop, messages: opening } = openWorkshop(at.workshop, workshopVersion())
  try {
    const { catalogue, people, files, reading, messages: found } = await catalogueArchive(at.content, workshop, options, progress)
    const messages = [...opening, ...found]
    const built = { articles: catalogue.articles.length, reading }
    const refused = refuseOutput(at.places.output, [at.content, at.templates])
    if (refused) return { ...built, published: null, messages: [...messages, refused] }
    const bodies = cacheBodies(workshop)
    const version = presenterVersion(at.templates)
    const making = { catalogue, settings: people.settings, bodies, version, files, publicFolders: at.publicFolders }
    const site = { ...people, reader: readerVersion(), files: files.size, messages, shards: shardFolders(catalogue.articles.length) }
    try {
      await finishMove(at.places)
      const published = await publishSite({
        places: at.places,
        products: (factsOf) => makeProducts({ ...making, factsOf, pages: presentSite(catalogue, { ...site, factsOf }) }),
        viewOf: (page) => page.view(bodies),
        templates: at.templates,
        force: options.force,
        progress,
      })
      return { ...built, published, messages }
    } catch (error) {
      const failed = writingFailed(error, at.places.output)
      if (!failed) throw error
      return { ...built, published: null, messages: [...messages, failed] }
    }
  } finally {
    await workshop.close()
  }
}
