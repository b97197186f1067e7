/**
 * Reading is hundreds of middling functions over a few seconds. Left to itself the engine spends a third of the time of a thousand articles compiling
 * them, most of it copying one into the other and loops out of themselves; with less of that the same thousand take a sixth less time (measured on
 * Node 20, docs/benchmark.md). It changes the speed and nothing else; the engine's own ways are put back after the reading.
 */
import { setFlagsFromString } from 'node:v8'

const sparing = ['--max-inlined-bytecode-size=150', '--max-inlined-bytecode-size-cumulative=400', '--no-turbo-loop-peeling']
const usual = ['--max-inlined-bytecode-size=460', '--max-inlined-bytecode-size-cumulative=920', '--turbo-loop-peeling']

/** Work → its result, the compiler spared while it lasts. */
export async function spareCompiler<T>(work: () => T | Promise<T>): Promise<T> {
  for (const flag of sparing) setFlagsFromString(flag)
  try {
    return await work()
  } finally {
    for (const flag of usual) setFlagsFromString(flag)
  }
}
