/**
 * The straight line: content/ → read → parse → annotate (one article at a time) → catalogue → present → publish (the whole archive) → _site/.
 * Everything that is wrong with the content comes back as messages; only a bug throws.
 */
import { join } from 'node:path'
import { indexCatalogue } from './5-present/index-catalogue.ts'
import { presentPictures } from './5-present/pictures/present-pictures.ts'
import { presentSite } from './5-present/present-site.ts'
import { presentSearch } from './5-present/search/present-search.ts'
import { findLastBuild, keepLastBuild } from './6-publish/last-build.ts'
import { makeProducts } from './6-publish/make-products.ts'
import { clearAway, finishMove } from './6-publish/move-into-place.ts'
import { type Published, publishSite } from './6-publish/publish-site.ts'
import { refuseOutput, workshopFailed, writingFailed } from './6-publish/refuse-output.ts'
import { shardAddresses } from './6-publish/search/shards.ts'
import { authorityNames } from './authority-names.ts'
import { catalogueArchive } from './catalogue-archive.ts'
import { fingerprintOf } from './fingerprint.ts'
import { loadTypeScript } from './load-type-script.ts'
import { type Located, locate } from './locate.ts'
import type { Kept } from './look-at-article.ts'
import type { BuildOptions } from './model/build-options.ts'
import type { Message } from './model/message.ts'
import type { Progress } from './model/progress.ts'
import { isSearched } from './model/search.ts'
import type { Workshop } from './model/workshop.ts'
import { layTemplates, templateFailed } from './own-templates.ts'
import { type Archive, readArchive } from './read-archive.ts'
import type { Reading } from './read-articles.ts'
import { readMeasures } from './read-measures.ts'
import { cacheBodies } from './store/cache-bodies.ts'
import { mendWorkshop } from './store/mend-workshop.ts'
import { openWorkshop } from './store/open-workshop.ts'
import { presenterVersion, readerVersion, workshopVersion } from './store/reader-version.ts'

export interface Built {
  readonly articles: number
  readonly reading: Reading
  /** Null where nothing could be written: the former site is untouched. */
  readonly published: Published | null
  readonly messages: readonly Message[]
}

/** `stamp`: that of the files as they were when the build was asked for (`stamp-build.ts`), by which the next one may know that nothing has changed. */
export async function build(
  options: BuildOptions,
  progress: Progress,
  stamp: string | null = null,
  keep: ((kept: Kept) => void) | null = null,
): Promise<Built> {
  const at = locate(options)
  try {
    return await mendWorkshop(at.workshop, () => buildAt(at, options, progress, stamp, keep))
  } catch (error) {
    const failed = workshopFailed(error, at.places, at.workshop)
    if (!failed) throw error
    return { articles: 0, reading: { read: 0, reused: 0, removed: 0 }, published: null, messages: [failed] }
  }
}

async function buildAt(
  at: Located,
  options: BuildOptions,
  progress: Progress,
  stamp: string | null,
  keep: ((kept: Kept) => void) | null,
): Promise<Built> {
  const { workshop, messages: opening } = openWorkshop(at.workshop, workshopVersion())
  try {
    const archive = await readArchive(at.content, workshop, options, progress)
    const { reading } = archive
    const { templates: named } = archive.people.theme
    const own = named === null ? null : join(at.content, named)
    const version = presenterVersion(own === null ? [at.templates] : [at.templates, own])
    const fingerprint = fingerprintOf(archive, at.publicFolders, version)
    const last = options.force ? null : findLastBuild(at.places, (one) => one.fingerprint === fingerprint)
    const files = archive.articles.length
    if (last) {
      if (keep) {
        const { catalogue } = catalogueArchive(archive, workshop, at.workshop)
        const lookup = indexCatalogue(catalogue, { ...siteOf(archive, catalogue, last.messages), factsOf: nothingIsKnown })
        keep({ lookup, templates: layTemplates(own, at.workshop, version), names: authorityNames(archive.people.authorities) })
      }
      if (last.stamp !== stamp) keepLastBuild(at.places, { ...last, stamp, files })
      const published = { rendered: 0, made: 0, removed: 0, kept: last.products }
      return { articles: last.articles, reading, published, messages: [...opening, ...last.messages] }
    }
    progress.begin('catalogue', archive.articles.length)
    const { catalogue, messages: found, basis, keep: keepForNext } = catalogueArchive(archive, workshop, at.workshop)
    progress.end()
    const messages = [...opening, ...found]
    const built = { articles: catalogue.articles.length, reading }
    const refused = refuseOutput(at.places.output, [at.content, at.templates])
    if (refused) return { ...built, published: null, messages: [...messages, refused] }
    try {
      const templates = layTemplates(own, at.workshop, version)
      if (own !== null) await loadTypeScript()
      const published = await publish(
        { at: { ...at, templates }, archive, catalogue, basis, messages, version, workshop, force: options.force, keep },
        progress,
      )
      const products = published.made + published.kept
      keepLastBuild(at.places, { fingerprint, stamp, files, articles: built.articles, products, messages: found })
      keepForNext()
      return { ...built, published, messages }
    } catch (error) {
      await clearAway(at.places)
      const failed = writingFailed(error, at.places, at.workshop) ?? (named === null ? null : templateFailed(error, named))
      if (!failed) throw error
      return { ...built, published: null, messages: [...messages, failed] }
    }
  } finally {
    await workshop.close()
  }
}

interface ToPublish {
  readonly at: Located
  readonly archive: Archive
  readonly catalogue: ReturnType<typeof catalogueArchive>['catalogue']
  readonly basis: () => string
  readonly messages: readonly Message[]
  readonly version: string
  readonly workshop: Workshop
  readonly force: boolean
  readonly keep: ((kept: Kept) => void) | null
}

/** Present and publish. */
async function publish(
  { at, archive, catalogue, basis, messages, version, workshop, force, keep }: ToPublish,
  progress: Progress,
): Promise<Published> {
  const { people, articles } = archive
  const bodies = cacheBodies(workshop)
  const files = new Map(articles.map(({ path, file }) => [path, file]))
  const site = siteOf(archive, catalogue, messages)
  const making = { catalogue, settings: people.settings, bodies, version, files, publicFolders: at.publicFolders, css: people.theme.css }
  await finishMove(at.places)
  return publishSite({
    places: at.places,
    products: (factsOf, former) => {
      const whole = { ...site, factsOf }
      const lookup = indexCatalogue(catalogue, whole)
      keep?.({ lookup, templates: at.templates, names: authorityNames(people.authorities) })
      const [pages, findables] = [presentSite(catalogue, whole, lookup), presentSearch(catalogue, whole, lookup)]
      const own = basis() + lookup.seals.frame
      return makeProducts({ ...making, factsOf, former, basis: own, pages, findables, cards: presentPictures(lookup) })
    },
    viewOf: (page) => page.view(bodies),
    templates: at.templates,
    force,
    progress,
  })
}

/** All that pages know beside the catalogue. */
function siteOf({ people, articles }: Archive, catalogue: ToPublish['catalogue'], messages: readonly Message[]) {
  return {
    ...people,
    reader: readerVersion(),
    measures: readMeasures(),
    files: articles.length,
    messages,
    shards: shardAddresses(catalogue.articles.length, catalogue.entities.some(isSearched)),
  }
}

function nothingIsKnown(path: string): never {
  throw new Error(`Nothing is known of ${path}`)
}
