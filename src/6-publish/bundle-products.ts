/** Bundles (the shards of the search) → made below a folder as they come, two at a time: each has its own index in the indexer's memory. */
import type { Product } from '../model/product.ts'
import type { Progress } from '../model/progress.ts'
import type { PublishedProduct } from './published-state.ts'
import { endIndexing } from './search/indexing.ts'

export interface Bundling {
  /** Begins it, or puts it behind those under way. */
  readonly add: (product: Product) => void
  /** All that were added. */
  readonly products: readonly Product[]
  /** What was made, once all is; `step` hears of those that are ready, and of each that will be. */
  readonly made: (step: Progress['step']) => Promise<readonly PublishedProduct[]>
  /** Once nothing is written any more, well or not, and the indexer has ended. */
  readonly settled: () => Promise<void>
}

const together = 2

export function bundleProducts(folder: string): Bundling {
  const [products, waiting, made]: [Product[], Product[], PublishedProduct[]] = [[], [], []]
  const runs: Promise<void>[] = []
  const errors: unknown[] = []
  let running = 0
  let tell: Progress['step'] = () => {}
  const run = async () => {
    running += 1
    try {
      for (let product = waiting.shift(); product; product = waiting.shift()) {
        made.push({ id: product.id, digest: product.digest, files: (await product.bundle?.(folder)) ?? [] })
        tell(1)
      }
    } catch (error) {
      errors.push(error)
    }
    running -= 1
  }
  const settled = async () => {
    await Promise.all(runs)
    await endIndexing()
  }
  return {
    products,
    add: (product) => {
      products.push(product)
      waiting.push(product)
      if (running < together) runs.push(run())
    },
    made: async (step) => {
      step(made.length)
      tell = step
      await settled()
      if (errors.length > 0) throw errors[0]
      return made
    },
    settled,
  }
}
