/**
 * `node --import tsx bench/run-reader.ts FOLDER RESULT.json [--profile]`: reads every article below FOLDER one after the other and writes
 * how long the first half took, while the engine still compiles the reader, and how long the second, when it has. With `--profile`, which part of the reader the time went to, by sampling.
 */
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { readArticle } from '../src/read-article.ts'
import { spareCompiler } from '../src/spare-compiler.ts'
import { profileShares } from './read/profile-shares.ts'

const [folder = '', result = '', mode] = process.argv.slice(2)
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.txt'))
  .map((entry) => join(entry.parentPath, entry.name))
  .sort()

const loading = performance.now()
readArticle(files[0] ?? '', 'first.txt') // loads the models
const loadSeconds = (performance.now() - loading) / 1000

const counts = { names: 0, quotations: 0, dates: 0 }
const readAll = (some: readonly string[]) => {
  for (const file of some) {
    const { record } = readArticle(file, file)
    counts.names += record?.mentions.length ?? 0
    counts.quotations += record?.quotations.length ?? 0
    counts.dates += record?.dates.length ?? 0
  }
}
const half = files.length >> 1
const timed = (some: readonly string[]) => {
  const begun = performance.now()
  readAll(some)
  return (performance.now() - begun) / 1000
}
const shares = mode === '--profile' ? await profileShares(() => readAll(files)) : null
const [seconds, warmSeconds] = shares
  ? [0, 0]
  : await spareCompiler(() => [timed(files.slice(0, half)), timed(files.slice(half, 2 * half))] as const)
writeFileSync(result, JSON.stringify({ articles: half, seconds, warmSeconds, loadSeconds, counts, shares }))
