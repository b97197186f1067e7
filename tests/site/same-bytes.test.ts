import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { demoArchive, filesBelow, type TestArchive, testArchive } from './build-archive.ts'
import { differences } from './compare-sites.ts'

it('two builds of one content are byte-identical', async () => {
  const archive = demoArchive()
  await archive.build()
  const first = join(archive.root, 'first')
  renameSync(archive.output, first)
  rmSync(join(archive.root, '.hemerotheque'), { recursive: true })
  await archive.build({ jobs: 2 })
  expect(differences(first, archive.output)).toEqual([])
  archive.dispose()
})

it('a second build of unchanged content makes nothing and touches nothing', async () => {
  const archive = testArchive({ 'articles/a.txt': 'Un titre\n\nParis, le 3 juin 1909. Louis Blériot vole.\n' })
  await archive.build()
  const times = () => filesBelow(archive.output).map((path) => statSync(join(archive.output, path)).mtimeMs)
  const before = times()
  const { published, reading } = await archive.build()
  expect(reading).toMatchObject({ read: 0, reused: 1 })
  expect(published).toMatchObject({ rendered: 0, made: 0, removed: 0 })
  expect(times()).toEqual(before)
  archive.dispose()
})

/** `RUNS=100 npx vitest run tests/site/same-bytes.test.ts` looks longer. */
const runs = Number(process.env.RUNS ?? 8)
const names = ['Louis Blériot', 'Marie Curie', 'Le Verrier', 'Agence spatiale européenne (ESA)', 'Paris', 'Kourou', 'Hubert Latham']
const article = fc
  .record({
    title: fc.constantFrom('La traversée', 'Le départ', 'Le retour', ''),
    who: fc.subarray(names),
    year: fc.integer({ min: 1900, max: 1912 }),
    call: fc.boolean(),
  })
  .map(
    ({ title, who, year, call }) =>
      `${title && `${title}\n\n`}PARIS, 3 juin ${year}. – ${who.map((name) => `M. ${name} est venu.`).join(' ')} « Tout va bien », a dit ${who[0] ?? 'un témoin'}.\n${call ? '\nLire aussi : La traversée\n' : ''}`,
  )
const path = fc.constantFrom('a.txt', 'b.txt', 'c/d.txt', 'c/e.txt', '1909-07-26-f.txt')
const change = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('write' as const), path, text: article }) },
  // A correction that changes no name, no title, no date: the catalogue serves again, and most pages are not even looked at.
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('append' as const), path, words: fc.constantFrom('Il a plu.', 'Rien d’autre.') }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), path }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('rename' as const), path, to: path }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('authorities' as const), name: fc.constantFrom(...names) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('title' as const), title: fc.constantFrom('Fonds', 'Archives') }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('template' as const), remark: fc.constantFrom('Gabarit à nous', 'Autre', null) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('prefix' as const), prefix: fc.constantFrom('/', '/fonds/') }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('style' as const), color: fc.constantFrom('#123', '#456') }) },
)
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never

/** What is not in a file of its own: it is written into site.yaml, or asked of the build. */
interface Asked {
  title: string
  /** In the place of our own template of the front page. */
  remark: string | null
  prefix: string
}

function apply(archive: TestArchive, one: Change, asked: Asked): void {
  const at = (name: string) => `articles/${name}`
  const present = new Set(readdirSync(join(archive.content, 'articles'), { recursive: true }).map(String))
  if (one.kind === 'write') archive.write(at(one.path), one.text)
  else if (one.kind === 'authorities')
    archive.write('authorities.yaml', `entities:\n  - name: ${one.name}\n    type: person\n    variants: [Blériot]\n`)
  else if (one.kind === 'title') asked.title = one.title
  else if (one.kind === 'template') asked.remark = one.remark
  else if (one.kind === 'prefix') asked.prefix = one.prefix
  else if (one.kind === 'style') archive.write('../public/style.css', `body { color: ${one.color} }\n`)
  else if (one.kind === 'append' && present.has(one.path)) {
    const text = readFileSync(join(archive.content, at(one.path)), 'utf8')
    archive.write(at(one.path), `${text.trimEnd()} ${one.words}\n`)
  } else if (one.kind === 'remove' && present.has(one.path)) archive.remove(at(one.path))
  else if (one.kind === 'rename' && present.has(one.path)) {
    archive.write(at(one.to), readFileSync(join(archive.content, at(one.path))))
    if (one.to !== one.path) archive.remove(at(one.path))
  }
  archive.write('site.yaml', `title: ${asked.title}\nmonogram: FT\n${asked.remark === null ? '' : 'templates: templates\n'}`)
  if (asked.remark !== null) archive.write('templates/home.tsx', ourHome.replace(/(<Page [^>]*>)/, `$1<p class="hint">${asked.remark}</p>`))
}

const ourHome = readFileSync('templates/home.tsx', 'utf8')

it('an incremental build gives byte for byte what a clean build gives', async () => {
  const seen = new Set<string>()
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 4 }), async (steps) => {
      const archive = testArchive({ 'articles/a.txt': 'La traversée\n\nPARIS, 3 juin 1909. – Louis Blériot vole.\n' })
      const asked: Asked = { title: 'Fonds', remark: null, prefix: '/' }
      try {
        for (const changes of steps) {
          for (const one of changes) {
            apply(archive, one, asked)
            seen.add(one.kind)
          }
          await archive.build({ pathPrefix: asked.prefix })
        }
        const clean = testArchive()
        try {
          for (const folder of ['content', 'public'])
            if (existsSync(join(archive.root, folder))) cpSync(join(archive.root, folder), join(clean.root, folder), { recursive: true })
          await clean.build({ pathPrefix: asked.prefix })
          expect(differences(archive.output, clean.output)).toEqual([])
        } finally {
          clean.dispose()
        }
      } finally {
        archive.dispose()
      }
    }),
    { numRuns: runs, seed: 1909, endOnFailure: true },
  )
  // Eight runs try every kind of change at least once.
  expect([...seen].sort()).toEqual(['append', 'authorities', 'prefix', 'remove', 'rename', 'style', 'template', 'title', 'write'])
}, 600_000)
