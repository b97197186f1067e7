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
  const wanted = new Set([...made, ...kept, ...bundles].map(({ id }) => id))
  const gone = [...former.values()].filter(({ id }) => !wanted.has(id))
  const published = { rendered: pages.length, made: made.length + bundles.length, removed: gone.length, kept: kept.length }
  if (published.made === 0 && gone.length === 0) {
    await rm(places.staging, { recursive: true, force: true })
    return published
  }
  // The search is indexed by a process of its own: it has another core while pages are rendered on this one.
  const bundling = beginBundles(bundles, places.staging)
  try {
    await renderPages({ pages, viewOf, templates, staging: places.staging, progress })
  } catch (error) {
    await bundling.settled()
    throw error
  }
  progress.begin('search', bundles.length)
  made.push(...(await bundling.made(progress.step)))
  progress.end()
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

interface Bundling {
  /** What was made, once all is; `step` hears of those that are ready, and of each that will be. */
  readonly made: (step: Progress['step']) => Promise<readonly PublishedProduct[]>
  /** Once nothing is written any more, well or not. */
  readonly settled: () => Promise<unknown>
}

/** Two at a time: each has its own index in the indexer's memory. */
function beginBundles(bundles: readonly Product[], staging: string): Bundling {
  const made: PublishedProduct[] = []
  const waiting = [...bundles]
  let tell: Progress['step'] = () => {}
  const run = async () => {
    for (let product = waiting.shift(); product; product = waiting.shift()) {
      made.push({ id: product.id, digest: product.digest, files: (await product.bundle?.(staging)) ?? [] })
      tell(1)
    }
  }
  const runs = Promise.allSettled([run(), run()])
  const settled = runs.finally(endIndexing)
  return {
    settled: () => settled,
    made: async (step) => {
      step(made.length)
      tell = step
      for (const one of await settled) if (one.status === 'rejected') throw one.reason
      return made
    },
  }
}
