/**
 * Products → the site in its folder. Only those whose digest changed are made, in a staging folder beside; then all are moved into place.
 * Until the move begins the former site is untouched; a move that was cut short is finished by the next build.
 */
import { mkdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { setImmediate } from 'node:timers/promises'
import type { Page } from '../model/page.ts'
import type { FileFacts, Product } from '../model/product.ts'
import type { Progress } from '../model/progress.ts'
import { bundleProducts } from './bundle-products.ts'
import { fileMaker } from './make-files.ts'
import { moveIntoPlace } from './move-into-place.ts'
import type { Places } from './places.ts'
import { type PublishedProduct, readPublished } from './published-state.ts'
import { type RenderPages, renderPages } from './render-pages.ts'
import { isMark } from './same-cards.ts'

export interface Publishing {
  readonly places: Places
  /** Every product, in making order; `factsOf` knows the files of those before. */
  readonly products: (factsOf: (path: string) => FileFacts, former: ReadonlyMap<string, PublishedProduct>) => Iterable<Product>
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
  // The search is indexed by a process of its own: it has another core while all else is made on this one.
  const bundling = bundleProducts(places.staging)
  try {
    const { made, kept, pages } = await makeDirty(products, former, places.staging, bundling.add)
    const wanted = new Set([...made, ...kept, ...bundling.products].map(({ id }) => id))
    const gone = [...former.values()].filter(({ id }) => !wanted.has(id))
    const bundles = bundling.products.length
    const published = { rendered: pages.length, made: countReal(made) + bundles, removed: countReal(gone), kept: countReal(kept) }
    if (published.made === 0 && published.removed === 0) {
      await rm(places.staging, { recursive: true, force: true })
      return published
    }
    await renderPages({ pages, viewOf, templates, staging: places.staging, progress })
    progress.begin('search', bundles)
    made.push(...(await bundling.made(progress.step)))
    progress.end()
    progress.begin('move', made.length)
    await moveIntoPlace(places, { made, kept, gone, former })
    progress.end()
    return published
  } finally {
    await bundling.settled()
  }
}

/** Without those that only say what the site was made from. */
function countReal(products: readonly PublishedProduct[]): number {
  return products.reduce((sum, product) => sum + Number(!isMark(product)), 0)
}

/** Products between two turns of whatever else this process has to do: the indexer waits for what it is sent. */
const productsBetween = 64

/** Makes the files of every product that changed, in their order; pages are left for later, when all is known, bundles for `addBundle`. */
async function makeDirty(
  products: Publishing['products'],
  former: ReadonlyMap<string, PublishedProduct>,
  staging: string,
  addBundle: (product: Product) => void,
) {
  const facts = new Map<string, FileFacts>()
  const factsOf = (path: string): FileFacts => {
    const found = facts.get(path)
    if (!found) throw new Error(`Nothing is known of ${path} yet`)
    return found
  }
  const make = fileMaker(staging)
  const [made, kept, pages]: [PublishedProduct[], PublishedProduct[], Page[]] = [[], [], []]
  let seen = 0
  for (const product of products(factsOf, former)) {
    const before = former.get(product.id)
    if (before?.digest === product.digest) {
      kept.push(before)
      if (before.facts) facts.set(product.id, before.facts)
    } else if (product.bundle) addBundle(product)
    else {
      const published = make(product)
      made.push(published)
      if (published.facts) facts.set(product.id, published.facts)
      if (product.page) pages.push(product.page)
    }
    seen += 1
    if (seen % productsBetween === 0) await setImmediate()
  }
  return { made, kept, pages }
}
