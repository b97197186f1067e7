import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { namesFor } from '../../src/names-for.ts'
import { readArticle } from '../../src/read-article.ts'
import { filesBelow, testArchive } from './build-archive.ts'

const file = 'entities:\n  - name: Zorglub SA\n    type: organisation\n    variants: [maison Zorglub et frères]\n'
const holds = 'Une maison\n\nOn y a lu la maison Zorglub et frères sans plaisir.\n'
const others = Array.from({ length: 160 }, (_, i) => [`articles/n${i}.txt`, `Le retour ${i}\n\nM. Louis Blériot est venu.\n`])
const archive = testArchive({ 'articles/a.txt': holds, ...Object.fromEntries(others) })
const a = join(archive.content, 'articles/a.txt')
afterAll(() => archive.dispose())

const read = () => readArticle(a, 'a.txt', namesFor(a, 'content')).record
const published = () =>
  JSON.parse(
    readFileSync(
      filesBelow(archive.output)
        .filter((path) => path.endsWith('/une-maison/index.json'))
        .map((path) => join(archive.output, path))[0] ?? '',
      'utf8',
    ),
  )

it('a variant of the authority file is a name; without it the former record comes back; build after build as from nothing', async () => {
  const without = read()
  expect((await archive.build({ jobs: 2 })).reading).toMatchObject({ read: 161 })
  expect(published()).toEqual(without)

  archive.write('authorities.yaml', file)
  const { record: by } = readArticle(a, 'a.txt', [{ form: 'maison Zorglub et frères', type: 'organisation' }])
  expect(by?.mentions).toContainEqual(expect.objectContaining({ text: 'maison Zorglub et frères', origin: 'authority-name' }))
  expect(by?.authorityNames).toEqual(['organisation: maison Zorglub et frères'])
  // only what may hold it is read again
  expect((await archive.build()).reading).toMatchObject({ read: 1, reused: 160 })
  expect(published()).toEqual(by)

  const incremental = join(archive.root, 'incremental')
  renameSync(archive.output, incremental)
  rmSync(join(archive.root, '.hemerotheque'), { recursive: true })
  expect((await archive.build({ jobs: 2 })).reading).toMatchObject({ read: 161 })
  expect(filesBelow(archive.output)).toEqual(filesBelow(incremental))
  for (const path of filesBelow(archive.output))
    expect(readFileSync(join(archive.output, path)).equals(readFileSync(join(incremental, path))), path).toBe(true)

  archive.remove('authorities.yaml')
  expect((await archive.build()).reading).toMatchObject({ read: 1 })
  expect(published()).toEqual(without)
}, 120_000)

it('a record made elsewhere with other names is not taken', async () => {
  const records = join(archive.root, 'records')
  mkdirSync(records)
  rmSync(join(archive.root, '.hemerotheque'), { recursive: true })
  writeFileSync(join(records, 'a.jsonl'), `${JSON.stringify(read())}\n`)
  expect((await archive.build({ records })).reading).toMatchObject({ read: 160, reused: 1 })
  rmSync(join(archive.root, '.hemerotheque'), { recursive: true })
  archive.write('authorities.yaml', file)
  expect((await archive.build({ records })).reading).toMatchObject({ read: 161, reused: 0 })
}, 120_000)

it('`parse` reads with the authority file of the folder that holds the article', () => {
  archive.write('authorities.yaml', file)
  const forms = namesFor(join(archive.content, 'articles/a.txt'), archive.content).map(({ form }) => form)
  expect(forms).toEqual(['Zorglub SA', 'maison Zorglub et frères'])
  expect(namesFor(join(archive.root, 'elsewhere/a.txt'), archive.content)).toEqual([])
})
