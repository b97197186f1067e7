/** Pagefind's own process: when it dies, the build is told and does not wait for ever; the next one has a new process. */
import type { ChildProcess } from 'node:child_process'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { indexShard } from '../../src/6-publish/search/index-shard.ts'
import { endIndexing } from '../../src/6-publish/search/indexing.ts'
import type { SearchEntry } from '../../src/model/search.ts'

const folder = mkdtempSync(join(tmpdir(), 'indexing-'))
let child: ChildProcess | null = null
const seen = (message: unknown) => {
  child = (message as { process: ChildProcess }).process
}

beforeEach(() => subscribe('child_process', seen))
afterEach(async () => {
  unsubscribe('child_process', seen)
  await endIndexing()
  rmSync(folder, { recursive: true, force: true })
})

function* entries(count: number, before: (i: number) => void = () => {}): Iterable<SearchEntry> {
  for (let i = 0; i < count; i++) {
    before(i)
    const text = `Article ${i}. L’Élysée reçoit l’OTAN.`
    yield { url: `/articles/${i}/`, language: 'fr', text, meta: { title: `Article ${i}` }, filters: {}, date: '1909' }
  }
}
const shard = { shard: 'pagefind', main: true, language: 'fr' }

it('writes the bundle that the search page needs and nothing else', async () => {
  const files = await indexShard(entries(3), folder, shard)
  const written = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  expect(files).toEqual(written.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort())
  expect(files).toContain('pagefind/pagefind.js')
  expect(files.filter((file) => file.includes('/fragment/')).length).toBe(3)
  expect(files.filter((file) => /pagefind-.*ui|highlight/.test(file))).toEqual([])
})

it('says that it died, and begins anew', async () => {
  const dying = indexShard(
    entries(50, (i) => {
      if (i === 20) child?.kill('SIGKILL')
    }),
    folder,
    shard,
  )
  await expect(dying).rejects.toThrow(/Pagefind ended unexpectedly \(SIGKILL\)|Pagefind backend closed/)
  await endIndexing()
  expect((await indexShard(entries(3), folder, shard)).length).toBeGreaterThan(3)
})

it('begins no second process for a shard that is still under way when another one failed', async () => {
  let ended: Promise<void> | null = null
  const other = indexShard(
    entries(50, (i) => {
      if (i === 20) ended = endIndexing()
    }),
    folder,
    shard,
  )
  await expect(other).rejects.toThrow(/ended|closed/)
  await ended
  const before = child
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(child).toBe(before)
})
