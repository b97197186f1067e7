/** The workshop on disk: what was put is there after it was closed; what is damaged, foreign or of another version is thrown away, with a word. */
import { mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { packRecord } from '../../src/pack-article.ts'
import { openWorkshop } from '../../src/store/open-workshop.ts'
import { makeSmallRecord } from '../4-catalogue/make-small-record.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workshop-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const stamp = { size: 1, mtime: 2, ctime: 3, inode: 4 }
const record = (path: string) => makeSmallRecord(`{person:Marie Curie} est à {place:Paris} (${path}).`, { path })

async function fill(paths: readonly string[]): Promise<void> {
  const { workshop } = openWorkshop(folder, 'v1')
  for (const path of paths) {
    const { sha256, article } = packRecord(path, record(path), [])
    workshop.put(stamp, sha256 ?? '', article)
  }
  await workshop.keep()
  await workshop.close()
}

it('gives back what was put, forgets what was removed, and tells both after it was closed', async () => {
  await fill(['b.txt', 'a.txt', 'c.txt'])
  const first = openWorkshop(folder, 'v1')
  expect(first.messages).toEqual([])
  expect([...first.workshop.paths()].sort()).toEqual(['a.txt', 'b.txt', 'c.txt'])
  first.workshop.remove('b.txt')
  first.workshop.put(stamp, '', packRecord('c.txt', { ...record('c.txt'), bytes: 77 }, []).article)
  first.workshop.put(stamp, '', { path: 'd.txt', parts: null, messages: [] })
  await first.workshop.keep()
  expect(first.workshop.record('c.txt').bytes).toBe(77)
  await first.workshop.close()
  const { workshop } = openWorkshop(folder, 'v1')
  expect([...workshop.paths()].sort()).toEqual(['a.txt', 'c.txt', 'd.txt'])
  expect([workshop.known('a.txt')?.stamp, workshop.known('b.txt'), workshop.known('d.txt')?.hasRecord]).toEqual([stamp, undefined, false])
  expect(workshop.record('a.txt')).toEqual(record('a.txt'))
  expect([workshop.card('c.txt').bytes, workshop.excerpts('a.txt').id]).toEqual([77, 'a.txt'])
  expect(() => workshop.record('b.txt')).toThrow(/b\.txt/)
  await workshop.close()
})

it('begins anew without a word when the program has changed', async () => {
  await fill(['a.txt'])
  const { workshop, messages } = openWorkshop(folder, 'v2')
  expect([[...workshop.paths()], messages]).toEqual([[], []])
  await workshop.close()
})

it.each([
  ['is cut short', (data: string) => truncateSync(data, Math.floor(statSync(data).size / 2))],
  ['is empty', (data: string) => truncateSync(data, 0)],
  ['is gone', (data: string) => rmSync(data)],
  ['is something else', (data: string) => writeFileSync(data, 'Une page de journal.'.repeat(20_000))],
])('is thrown away, with a word, when its store %s', async (_, damage) => {
  await fill(Array.from({ length: 50 }, (__, i) => `${i}.txt`))
  damage(join(folder, 'records/data.mdb'))
  const { workshop, messages } = openWorkshop(folder, 'v1')
  expect(messages.map(({ ruleId }) => ruleId)).toEqual(['workshop-damaged'])
  expect([...workshop.paths()]).toEqual([])
  await workshop.close()
  await fill(['a.txt'])
})

it.each(['', '{', 'null', '{"version":3}'])('is thrown away, with a word, when it says %j of itself', async (told) => {
  await fill(['a.txt'])
  writeFileSync(join(folder, 'workshop.json'), told)
  const { workshop, messages } = openWorkshop(folder, 'v1')
  expect([messages.map(({ ruleId }) => ruleId), [...workshop.paths()]]).toEqual([['workshop-damaged'], []])
  await workshop.close()
})
