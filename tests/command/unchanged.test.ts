/** A build that has nothing to do says what the last one said, at once; anything at all that changes is noticed. */
import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { locate } from '../../src/locate.ts'
import { stampBuild } from '../../src/stamp-build.ts'
import { runCommand, testArchive } from '../site/build-archive.ts'

const archive = testArchive({
  'articles/a.txt': 'La traversée\n\nMarie Curie est arrivée à Paris hier matin.\n',
  'articles/b.md': '---\ntitel: Le retour\n---\nMarie Curie est repartie de Paris.\n',
  'site.yaml': 'title: Essai\n',
})
afterAll(archive.dispose)

const at = ['build', '--content', archive.content, '--output', archive.output, '--timings']
function build(...more: readonly string[]) {
  const { status, stdout, stderr } = runCommand([...at, ...more])
  const said = stderr.split('\n').filter((line) => !/^(read|render|search|move) |seconds?|MB at most/.test(line))
  return { status, said: said.join('\n'), timings: JSON.parse(stdout) as Record<string, number> }
}
/** Whether the build went through the stages: the answer of the last one is given without. */
const worked = ({ timings }: ReturnType<typeof build>) => 'read' in timings
const title = () => /<title>([^<]*)/.exec(readFileSync(join(archive.output, 'index.html'), 'utf8'))?.[1]

it('gives the answer of the last build without a stage, messages and all', () => {
  build()
  const second = build()
  expect([worked(second), second.status]).toEqual([false, 0])
  expect(second.said).toMatch(/unknown-key|titel/)
  expect(second.said).toContain('2 articles (0 read, 2 reused, 0 removed)')
  expect(build('--quiet').said).toBe('')
  expect(worked(build('--force'))).toBe(true)
  expect(worked(build())).toBe(false)
}, 180_000)

it('notices a change that keeps size and time of the file', () => {
  const file = join(archive.content, 'site.yaml')
  const { atime, mtime } = statSync(file)
  writeFileSync(file, 'title: Envoi\n')
  utimesSync(file, atime, mtime)
  expect(worked(build())).toBe(true)
  expect(title()).toContain('Envoi')
})

it('notices a file that came, one that went, another prefix, a site that was taken away', () => {
  build()
  writeFileSync(join(archive.content, 'articles/c.txt'), 'Un troisième\n\nPierre Curie est à Lyon.\n')
  expect(build().said).toContain('3 articles (1 read, 2 reused, 0 removed)')
  rmSync(join(archive.content, 'articles/c.txt'))
  expect(build().said).toContain('2 articles (0 read, 2 reused, 1 removed)')
  expect(worked(build())).toBe(false)
  expect(worked(build('--path-prefix', '/ici/'))).toBe(true)
  expect(worked(build())).toBe(true)
  rmSync(archive.output, { recursive: true })
  expect(worked(build())).toBe(true)
  expect(title()).toContain('Envoi')
  mkdirSync(join(archive.root, 'public'))
  writeFileSync(join(archive.root, 'public/note.txt'), 'x')
  expect(worked(build())).toBe(true)
  expect(readFileSync(join(archive.output, 'note.txt'), 'utf8')).toBe('x')
}, 180_000)

it('trusts no stamp of a file that was changed only just now', () => {
  const place = locate({ content: archive.content, output: archive.output })
  const file = join(archive.content, 'articles/a.txt')
  utimesSync(file, 1_700_000_000.25, 1_700_000_000.25)
  const changed = statSync(file).ctimeMs
  const stamp = (now: number) => stampBuild(place, { pathPrefix: '/' }, now)
  expect(stamp(changed + 1)).toBe(null)
  expect(stamp(changed + 60_000)).toMatch(/^[0-9a-f]{64}$/)
  expect(stamp(changed + 60_000)).toBe(stamp(changed + 70_000))
})
