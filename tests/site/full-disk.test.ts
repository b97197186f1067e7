/**
 * A disk that is full, at any moment of a build: one clear message, the former site untouched, nothing left behind, and the next build
 * with room again gives what a clean one gives.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { runCommand, type TestArchive, testArchive } from './build-archive.ts'
import { bytesOf, differences } from './compare-sites.ts'
import { type FailingDisk, fillDisk } from './fail-writes.ts'

const first = 'La traversée\n\nCALAIS, 25 juillet 1909. – M. Louis Blériot a traversé la Manche. « Tout va bien », a dit M. Blériot.\n'
const texts = {
  'articles/1909-07-26-bleriot.txt': first,
  'articles/latham.txt': 'Le départ\n\nPARIS, 3 juin 1909. – M. Hubert Latham et M. Louis Blériot sont à Paris.\n',
  'articles/curie.txt': 'Le prix\n\nPARIS, 8 novembre 1911. – Mme Marie Curie a reçu le prix Nobel.\n',
}
const edited = {
  ...texts,
  'articles/latham.txt': `${texts['articles/latham.txt']}\nM. Latham est tombé à la mer.\n`,
  'articles/neuf.txt': first.replace('traversée', 'seconde'),
}

const archive = testArchive(texts)
const clean = testArchive(edited)
let former: ReadonlyMap<string, string>
let disk: FailingDisk | null = null

beforeAll(async () => {
  await clean.build()
  await archive.build()
  former = bytesOf(archive.output)
  writeAll(archive, edited)
})
afterEach(() => disk?.mend())
afterAll(() => {
  for (const one of [archive, clean]) one.dispose()
})

function writeAll(at: TestArchive, all: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(all)) at.write(path, text)
}

const staging = '._site.staging'

/** The build fails and says why; the site is as it was, and nothing is left beside it. */
async function expectRefusal(at: TestArchive, place: string, hint: RegExp): Promise<void> {
  const { messages, published } = await at.build()
  disk?.mend()
  expect(published).toBeNull()
  const told = messages.find(({ ruleId }) => ruleId === 'write-failed')
  expect(told).toMatchObject({ severity: 'error', path: place })
  expect(told?.reason).toContain('no space left on the disk')
  expect(told?.hint).toMatch(hint)
}

describe('while the site is made', () => {
  it('leaves the former site byte for byte, takes its staging away, and goes on once there is room', async () => {
    // How many writes there are; the build that tells is undone by another edit.
    disk = fillDisk((path) => path.includes(staging))
    await archive.build()
    const total = disk.writes()
    disk.mend()
    expect(total).toBeGreaterThan(50)
    expect(differences(archive.output, clean.output)).toEqual([])
    for (const share of [0, 0.02, 0.3, 0.6, 0.9, 0.99]) {
      rmSync(archive.output, { recursive: true })
      rmSync(join(archive.content, 'articles', 'neuf.txt'))
      writeAll(archive, texts)
      await archive.build()
      expect(bytesOf(archive.output), `before ${share}`).toEqual(former)
      writeAll(archive, edited)
      disk = fillDisk((path) => path.includes(staging), Math.floor(total * share))
      await expectRefusal(archive, archive.output, /former site is untouched/)
      expect(bytesOf(archive.output), `after ${share}`).toEqual(former)
      expect(existsSync(join(archive.root, staging))).toBe(false)
      await archive.build()
      expect(differences(archive.output, clean.output), `after ${share}`).toEqual([])
    }
  })

  it('says so when it is the search index that finds no room', async () => {
    writeAll(archive, { 'articles/latham.txt': texts['articles/latham.txt'] })
    const before = bytesOf(archive.output)
    disk = fillDisk((path) => path.includes(`${staging}/pagefind`), 3)
    await expectRefusal(archive, archive.output, /former site is untouched/)
    expect(bytesOf(archive.output)).toEqual(before)
    expect(existsSync(join(archive.root, staging))).toBe(false)
    writeAll(archive, edited)
    await archive.build()
    expect(differences(archive.output, clean.output)).toEqual([])
  })
})

it('while files are moved into place, leaves each whole, and the next build goes on', async () => {
  writeAll(archive, { 'articles/latham.txt': texts['articles/latham.txt'] })
  const before = bytesOf(archive.output)
  disk = fillDisk((path) => path.startsWith(`${archive.output}/`), 5)
  await expectRefusal(archive, archive.output, /Every file of the site is whole/)
  const after = testArchive({ ...edited, 'articles/latham.txt': texts['articles/latham.txt'] })
  await after.build()
  const wanted = bytesOf(after.output)
  for (const [path, bytes] of bytesOf(archive.output)) expect([before.get(path), wanted.get(path)], path).toContain(bytes)
  await archive.build()
  expect(differences(archive.output, after.output)).toEqual([])
  after.dispose()
})

it('while the list of what is published is written, finishes next time', async () => {
  writeAll(archive, edited)
  disk = fillDisk((path) => path.endsWith('.tsv.new'), 0)
  await expectRefusal(archive, join(archive.root, '.hemerotheque'), /Every file of the site is whole/)
  await archive.build()
  expect(differences(archive.output, clean.output)).toEqual([])
})

/** The command with files of `blocks` × 512 bytes at most: what LMDB wants to write then does not fit. */
function runLimited(blocks: number, at: TestArchive) {
  const args = ['--import', 'tsx', 'src/cli.ts', 'build', '--content', at.content, '--output', at.output, '--jobs', '1']
  return spawnSync('sh', ['-c', `ulimit -f ${blocks}; exec "$0" "$@"`, process.execPath, ...args], { encoding: 'utf8' })
}

it('tells where the workshop cannot grow, and keeps what it had read before', async () => {
  const small = testArchive(texts)
  await small.build()
  const before = bytesOf(small.output)
  cpSync('content/articles/espace', join(small.content, 'articles', 'espace'), { recursive: true })
  const { size } = statSync(join(small.root, '.hemerotheque', 'records', 'data.mdb'))
  const { status, stderr } = runLimited(Math.ceil(size / 512) + 16, small)
  expect(status).toBe(1)
  expect(stderr).toContain(join(small.root, '.hemerotheque'))
  expect(stderr).toContain('write-failed')
  expect(stderr).not.toMatch(/^\s+at .*\(/m)
  expect(bytesOf(small.output)).toEqual(before)
  const { messages, reading } = await small.build()
  expect(messages.filter(({ ruleId }) => ruleId === 'workshop-damaged')).toEqual([])
  expect(reading.reused).toBeGreaterThanOrEqual(3)
  const whole = testArchive()
  cpSync(small.content, whole.content, { recursive: true })
  await whole.build()
  expect(differences(small.output, whole.output)).toEqual([])
  for (const one of [small, whole]) one.dispose()
})

describe('a small disk of its own', () => {
  const place = testArchive()
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1200k', 'tmpfs', place.root]).status === 0
  if (!mounted) process.stderr.write('No disk can be mounted here: the test of a real full disk is skipped.\n')
  afterAll(() => {
    if (mounted) spawnSync('umount', [place.root])
    place.dispose()
  })

  it.skipIf(!mounted)('is told in one message, and the site that stands there stays', () => {
    mkdirSync(join(place.content, 'articles'), { recursive: true })
    writeAll(place, { 'articles/seul.txt': first })
    const args = ['build', '--content', place.content, '--output', place.output]
    expect(runCommand(args).status).toBe(0)
    const before = bytesOf(place.output)
    cpSync('content/articles/espace', join(place.content, 'articles', 'espace'), { recursive: true })
    const { status, stderr } = runCommand(args)
    expect(status).toBe(1)
    expect(stderr).toContain('no space left on the disk')
    expect(stderr).not.toMatch(/^\s+at .*\(/m)
    expect(bytesOf(place.output)).toEqual(before)
    expect(existsSync(join(place.root, staging))).toBe(false)
    expect(spawnSync('mount', ['-o', 'remount,size=50m', place.root]).status).toBe(0)
    expect(runCommand(args).status).toBe(0)
    expect(bytesOf(place.output).size).toBeGreaterThan(before.size)
  })
})
