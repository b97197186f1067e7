import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeJournal } from '../../src/6-publish/journal.ts'
import { clearAway, finishMove, moveIntoPlace } from '../../src/6-publish/move-into-place.ts'
import { type Places, placesFor } from '../../src/6-publish/places.ts'
import { identityOf, lineOf, type PublishedProduct, parseLine, readPublished } from '../../src/6-publish/published-state.ts'

let folder: string
let places: Places

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'move-'))
  places = placesFor(join(folder, '_site'), join(folder, 'workshop'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function stage(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(places.staging, path)), { recursive: true })
    writeFileSync(join(places.staging, path), text)
  }
}

function site(): Record<string, string> {
  const entries = readdirSync(places.output, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = entries.map((entry) => join(entry.parentPath, entry.name).slice(places.output.length + 1)).sort()
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(places.output, path), 'utf8')]))
}

const product = (id: string, digest: string, ...files: string[]): PublishedProduct => ({ id, digest, files })
const none = { kept: [], gone: [], former: new Map<string, PublishedProduct>() }

describe('a move into place', () => {
  it('puts a first site where none was, and remembers it', async () => {
    stage({ 'index.html': 'home', 'a/index.html': 'A' })
    await moveIntoPlace(places, { ...none, made: [product('/', '1', 'index.html'), product('/a/', '2', 'a/index.html')] })
    expect(site()).toEqual({ 'a/index.html': 'A', 'index.html': 'home' })
    expect([...readPublished(places).keys()]).toEqual(['/', '/a/'])
    expect(existsSync(places.staging) || existsSync(places.journal) || existsSync(places.trash)).toBe(false)
  })

  it('replaces what changed, removes what is gone with its empty folders, leaves the rest', async () => {
    stage({ 'index.html': 'home', 'a/index.html': 'A', 'b/c/index.html': 'C', 'b/c/old.txt': 'old' })
    const [home, a, c] = [
      product('/', '1', 'index.html'),
      product('/a/', '2', 'a/index.html'),
      product('/b/c/', '3', 'b/c/index.html', 'b/c/old.txt'),
    ]
    await moveIntoPlace(places, { ...none, made: [home, a, c] })
    const former = readPublished(places)
    stage({ 'a/index.html': 'A2', 'a/new.txt': 'new' })
    await moveIntoPlace(places, { made: [product('/a/', '4', 'a/index.html', 'a/new.txt')], kept: [home], gone: [c], former })
    expect(site()).toEqual({ 'a/index.html': 'A2', 'a/new.txt': 'new', 'index.html': 'home' })
    expect(existsSync(join(places.output, 'b'))).toBe(false)
    expect(readPublished(places).get('/a/')?.digest).toBe('4')
  })

  it('removes a file that a product no longer has', async () => {
    stage({ 'a/index.html': 'A', 'a/side.txt': 's' })
    await moveIntoPlace(places, { ...none, made: [product('/a/', '1', 'a/index.html', 'a/side.txt')] })
    const former = readPublished(places)
    stage({ 'a/index.html': 'A2' })
    await moveIntoPlace(places, { made: [product('/a/', '2', 'a/index.html')], kept: [], gone: [], former })
    expect(site()).toEqual({ 'a/index.html': 'A2' })
  })

  it('is finished by the next build when it was cut short between two files', async () => {
    stage({ 'a.txt': '1', 'b.txt': '1' })
    await moveIntoPlace(places, { ...none, made: [product('a', '1', 'a.txt'), product('b', '1', 'b.txt')] })
    // The journal is written, one of two files has been moved, then the process dies.
    stage({ 'a.txt': '2', 'b.txt': '2' })
    const products = [product('a', '2', 'a.txt'), product('b', '2', 'b.txt')]
    writeJournal(places, { kind: 'files', identity: identityOf(places.output), products, remove: [] })
    renameSync(join(places.staging, 'a.txt'), join(places.output, 'a.txt'))
    await finishMove(places)
    expect(site()).toEqual({ 'a.txt': '2', 'b.txt': '2' })
    expect(readPublished(places).get('b')?.digest).toBe('2')
    expect(existsSync(places.journal)).toBe(false)
  })

  it('gives the former site back when it was cut short between the two renames of a swap without journal', async () => {
    mkdirSync(places.trash, { recursive: true })
    writeFileSync(join(places.trash, 'index.html'), 'former')
    await finishMove(places)
    expect(site()).toEqual({ 'index.html': 'former' })
  })

  it('is finished when it was cut short between the two renames of a swap, or after them', async () => {
    for (const swapped of [false, true]) {
      stage({ 'index.html': 'former' })
      await moveIntoPlace(places, { ...none, made: [product('/', '1', 'index.html')] })
      stage({ 'index.html': 'new' })
      writeJournal(places, { kind: 'whole', identity: identityOf(places.staging), products: [product('/', '2', 'index.html')], remove: [] })
      renameSync(places.output, places.trash)
      if (swapped) renameSync(places.staging, places.output)
      await finishMove(places)
      expect(site()).toEqual({ 'index.html': 'new' })
      expect(readPublished(places).get('/')?.digest).toBe('2')
      expect(existsSync(places.trash) || existsSync(places.staging) || existsSync(places.journal)).toBe(false)
      rmSync(places.output, { recursive: true })
    }
  })

  it.each(['staging', 'output'] as const)(
    'is given up when its %s folder was deleted meanwhile: nothing is then known',
    async (deleted) => {
      stage({ 'a.txt': '1', 'b.txt': '1' })
      const products = [product('a', '1', 'a.txt'), product('b', '1', 'b.txt')]
      await moveIntoPlace(places, { ...none, made: products })
      stage({ 'a.txt': '2' })
      writeJournal(places, { kind: 'files', identity: identityOf(places.output), products, remove: [] })
      rmSync(places[deleted], { recursive: true })
      await finishMove(places)
      expect(readPublished(places).size).toBe(0)
      expect(existsSync(places.journal) || existsSync(places.staging)).toBe(false)
    },
  )

  it('puts a folder where a file was, and a file where a folder was', async () => {
    stage({ x: 'file', 'y/z.txt': 'below', 'y/deep/w.txt': 'below' })
    await moveIntoPlace(places, { ...none, made: [product('x', '1', 'x'), product('y', '1', 'y/z.txt', 'y/deep/w.txt')] })
    const former = readPublished(places)
    stage({ 'x/y/z.txt': 'below', y: 'file' })
    await moveIntoPlace(places, { made: [product('x', '2', 'x/y/z.txt'), product('y', '2', 'y')], kept: [], gone: [], former })
    expect(site()).toEqual({ 'x/y/z.txt': 'below', y: 'file' })
  })

  it('clears away what a failed build has made, but never a move under way', async () => {
    stage({ 'index.html': 'half' })
    await clearAway(places)
    expect(existsSync(places.staging)).toBe(false)
    stage({ 'index.html': 'whole' })
    writeJournal(places, { kind: 'whole', identity: identityOf(places.staging), products: [product('/', '1', 'index.html')], remove: [] })
    await clearAway(places)
    await finishMove(places)
    expect(site()).toEqual({ 'index.html': 'whole' })
  })

  it('goes where an output that is a link leads', async () => {
    mkdirSync(join(folder, 'elsewhere'))
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'link'))
    places = placesFor(join(folder, 'link'), join(folder, 'workshop'))
    stage({ 'index.html': 'home' })
    await moveIntoPlace(places, { ...none, made: [product('/', '1', 'index.html')] })
    expect(readFileSync(join(folder, 'elsewhere', 'index.html'), 'utf8')).toBe('home')
    expect(readFileSync(join(folder, 'link', 'index.html'), 'utf8')).toBe('home')
  })

  it('forgets a state that speaks of another folder at the same place', async () => {
    stage({ 'index.html': 'home' })
    await moveIntoPlace(places, { ...none, made: [product('/', '1', 'index.html')] })
    renameSync(places.output, join(folder, 'elsewhere'))
    mkdirSync(places.output)
    expect(readPublished(places).size).toBe(0)
  })
})

describe('a line of the state', () => {
  it('reads back what was written', () => {
    const all = [
      product('/', 'abc', 'index.html'),
      product('search/0', 'd'),
      { ...product('x', 'e', 'x.csv'), facts: { bytes: 12, sha256: 'f0' } },
    ]
    for (const one of all) expect(parseLine(lineOf(one))).toEqual([one.id, one])
  })
})
