/**
 * Products → the site in its folder. Only those whose digest changed are made, in a staging folder beside; then all are moved into place.
 * Until the move begins the former site is untouched; a move that was cut short is finished by the next build.
 */
import { mkdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import type { Page } from '../model/page.ts'
import type { FileFacts, Product } from '../model/product.ts'
import type { Progress } from '../model/progress.ts'
import { fileMaker } from './make-files.ts'
import { moveIntoPlace } from './move-into-place.ts'
import type { Places } from './places.ts'
import { type PublishedProduct, readPublished } from './published-state.ts'
import { type RenderPages, renderPages } from './render-pages.ts'
import { endIndexing } from './search/indexing.ts'

export interface Publishing {
  readonly places: Places
  /** Every product, in making order; `factsOf` knows the files of those before. */
  readonly products: (factsOf: (path: string) => FileFacts) => Iterable<Product>
  readonly viewOf: RenderPages['viewOf']
  readonly templates: string
  readonly force: boolean
  readonly progress: Progress
}

export interface Published {
  readonly rendered: number
  readonly made: number
  readonly removed: number
  readonly kept: number
}

export async function publishSite({ places, products, viewOf, templates, force, progress }: Publishing): Promise<Published> {
  const former = force ? new Map<string, PublishedProduct>() : readPublished(places)
  await rm(places.staging, { recursive: true, force: true })
  mkdirSync(places.staging, { recursive: true })
  const { made, kept, pages, bundles } = makeDirty(products, former, places.staging)
  made.push(...(await makeBundles(bundles, places.staging, progress)))
  const wanted = new Set([...made, ...kept].map(({ id }) => id))
  const gone = [...former.values()].filter(({ id }) => !wanted.has(id))
  const published = { rendered: pages.length, made: made.length, removed: gone.length, kept: kept.length }
  if (made.length === 0 && gone.length === 0) {
    await rm(places.staging, { recursive: true, force: true })
    return published
  }
  await renderPages({ pages, viewOf, templates, staging: places.staging, progress })
  progress.begin('move', made.length)
  await moveIntoPlace(places, { made, kept, gone, former })
  progress.end()
  return published
}

/** Makes the files of every product that changed, in their order; pages and bundles are left for later, when all is known. */
function makeDirty(products: Publishing['products'], former: ReadonlyMap<string, PublishedProduct>, staging: string) {
  const facts = new Map<string, FileFacts>()
  const factsOf = (path: string): FileFacts => {
    const found = facts.get(path)
    if (!found) throw new Error(`Nothing is known of ${path} yet`)
    return found
  }
  const make = fileMaker(staging)
  const [made, kept, pages, bundles]: [PublishedProduct[], PublishedProduct[], Page[], Product[]] = [[], [], [], []]
  for (const product of products(factsOf)) {
    const before = former.get(product.id)
    if (before?.digest === product.digest) {
      kept.push(before)
      if (before.facts) facts.set(product.id, before.facts)
    } else if (product.bundle) bundles.push(product)
    else {
      const published = make(product)
      made.push(published)
      if (published.facts) facts.set(product.id, published.facts)
      if (product.page) pages.push(product.page)
    }
  }
  return { made, kept, pages, bundles }
}

/** Two at a time: each has its own index in the indexer's memory. */
async function makeBundles(bundles: readonly Product[], staging: string, progress: Progress): Promise<PublishedProduct[]> {
  const made: PublishedProduct[] = []
  const waiting = [...bundles]
  progress.begin('search', bundles.length)
  const run = async () => {
    for (let product = waiting.shift(); product; product = waiting.shift()) {
      made.push({ id: product.id, digest: product.digest, files: (await product.bundle?.(staging)) ?? [] })
      progress.step(1)
    }
  }
  try {
    await Promise.all([run(), run()])
  } finally {
    await endIndexing()
  }
  progress.end()
  return made
}
