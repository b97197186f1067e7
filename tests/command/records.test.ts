/** Records made elsewhere: a build that takes them is, byte for byte, the build that reads for itself; and making them streams. */
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { readLines } from '../../src/read-lines.ts'
import { runCommand, testArchive } from '../site/build-archive.ts'

const article = (day: number) => `Le vol ${day}\n\nParis, le ${day} juin 1909. « Je vole », a dit Louis Blériot à Jules Védrines.\n`
const archive = testArchive({
  ...Object.fromEntries(Array.from({ length: 24 }, (_, i) => [`articles/1909/vol-${i + 1}.txt`, article(i + 1)])),
  // What a reader complains of stands on the page of the archive's state: it must be there whoever read.
  'articles/plainte.md': '---\ntitel: X\ndate: hier\n---\nUn texte de Marie Curie.\n',
  'articles/latin.txt': Buffer.from('\xc9t\xe9 \xe0 Paris\n\nMarie Curie est all\xe9e \xe0 Gen\xe8ve.\n', 'latin1'),
  'articles/lignes.txt': 'Un titre\n\nMarie Curie\u2028est à Paris.\n',
  'articles/vide.txt': '',
  'authorities.yaml': 'entities:\n  - { name: Louis Blériot, type: person, variants: [le pilote Blériot] }\n',
})
afterAll(archive.dispose)

const paths = () => [...Array.from({ length: 24 }, (_, i) => `1909/vol-${i + 1}.txt`), 'plainte.md', 'latin.txt', 'lignes.txt', 'vide.txt']
const listed = () =>
  `${paths()
    .map((path) => join(archive.content, 'articles', path))
    .join('\n')}\n`

it('gives the same site as a build that reads for itself', async () => {
  const parsed = runCommand(['parse', '--json', '--content', archive.content, '--quiet'], listed())
  const lines = parsed.stdout.trimEnd().split('\n')
  expect(lines.map((line) => (JSON.parse(line) as { path: string }).path)).toEqual(paths())
  const folder = join(archive.root, 'records')
  mkdirSync(folder)
  writeFileSync(join(folder, 'a.jsonl'), `${lines.slice(0, 10).join('\n')}\n`)
  writeFileSync(join(folder, 'b.jsonl'), lines.slice(10).join('\r\n'))
  const [taking, reading] = [testArchive(), testArchive()]
  try {
    for (const other of [taking, reading]) {
      for (const path of paths()) other.write(`articles/${path}`, readFileSync(join(archive.content, 'articles', path)))
      other.write('authorities.yaml', readFileSync(join(archive.content, 'authorities.yaml')))
    }
    const took = runCommand(['build', '--content', taking.content, '--output', taking.output, '--records', folder])
    const read = runCommand(['build', '--content', reading.content, '--output', reading.output])
    expect(took.stderr).toMatch(/27 articles \(1 read, 27 reused, 0 removed\)/)
    expect(read.stderr).toMatch(/27 articles \(28 read, 0 reused, 0 removed\)/)
    expect(took.stderr).toMatch(/titel/)
    expect(taking.files()).toEqual(reading.files())
    for (const file of taking.files()) {
      expect(readFileSync(join(taking.output, file)).equals(readFileSync(join(reading.output, file))), file).toBe(true)
    }
  } finally {
    taking.dispose()
    reading.dispose()
  }
}, 180_000)

it('waits for who takes the records', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', 'parse', '--json', '--content', archive.content, '--quiet'])
  const asked = 600
  let fed = 0
  const feed = () => {
    while (fed < asked) {
      fed += 1
      if (!child.stdin.write(`${join(archive.content, 'articles', `1909/vol-${(fed % 24) + 1}.txt`)}\n`)) return
    }
    child.stdin.end()
  }
  child.stdin.on('drain', feed)
  feed()
  // Nobody reads for a while: the pipes fill, and the command stops rather than keep what it cannot hand over.
  await new Promise((resolve) => setTimeout(resolve, 3000))
  const held = Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0)
  expect(held).toBeLessThan(400_000)
  let out = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    out += chunk
  })
  const status = await new Promise((resolve) => child.once('close', resolve))
  const got = out.trimEnd().split('\n')
  expect([status, got.length]).toEqual([0, asked])
  expect(got.every((line, i) => (JSON.parse(line) as { path: string }).path === `1909/vol-${((i + 1) % 24) + 1}.txt`)).toBe(true)
}, 120_000)

it('divides lines at line feeds alone, across blocks', async () => {
  const file = join(archive.root, 'lines')
  const long = 'é\u2028'.repeat(200_000)
  writeFileSync(file, `a\n${long}\n\nb\r\nlast`)
  const lines: string[] = []
  for await (const line of readLines(file)) lines.push(line)
  expect(lines).toEqual(['a', long, '', 'b\r', 'last'])
})
