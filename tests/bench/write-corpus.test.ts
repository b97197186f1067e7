import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import matter from 'gray-matter'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toBareText, toMarkdown } from '../../bench/corpus/lay-out-article.ts'
import { readCorpus, writeCorpus } from '../../bench/corpus/write-corpus.ts'

const size = 1200
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bench-corpus-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const articles = [...readCorpus(size)]

function countBy(names: readonly string[]): readonly number[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts.values()].sort((a, b) => b - a)
}

const mean = (figures: readonly number[]) => figures.reduce((sum, figure) => sum + figure, 0) / figures.length

describe('the benchmark’s corpus', () => {
  it('is the same twice, and not the same with another seed', () => {
    const digest = (seed: number) => {
      const hash = createHash('sha256')
      for (const article of readCorpus(60, seed)) hash.update(toBareText(article)).update(toMarkdown(article))
      return hash.digest('hex')
    }
    expect(digest(1)).toBe(digest(1))
    expect(digest(1)).not.toBe(digest(2))
  })

  it('is of the size said: articles of about 4 kB, some 25 names, 4 quotations, 6 dates each', () => {
    const bytes = mean(articles.map((article) => Buffer.byteLength(toBareText(article))))
    expect(bytes).toBeGreaterThan(3400)
    expect(bytes).toBeLessThan(4400)
    expect(mean(articles.map(({ counts }) => counts.names))).toBeCloseTo(26, -1)
    expect(mean(articles.map(({ counts }) => counts.quotations))).toBeCloseTo(4, 0)
    expect(mean(articles.map(({ counts }) => counts.dates))).toBeCloseTo(6, 0)
  })

  it('has names and subjects on a Zipf curve: a few everywhere, most once or twice', () => {
    const people = countBy(articles.flatMap((article) => article.people))
    const [first = 0, , , , , , , , , tenth = 0] = people
    expect(first).toBeGreaterThan(1.5 * tenth)
    expect(first).toBeLessThan(size / 5)
    expect(people.filter((count) => count <= 2).length).toBeGreaterThan(people.length / 2)
    const tags = countBy(articles.flatMap((article) => article.tags))
    expect(tags[0]).toBeGreaterThan(3 * (tags.at(-1) ?? 0))
  })

  it('names only what the text says', () => {
    for (const article of articles.slice(0, 100)) {
      const text = toBareText(article)
      for (const name of [...article.organisations, ...article.places, ...article.people.map((person) => person.split(' ').at(-1) ?? '')])
        expect(text).toContain(name)
    }
  })

  it('contracts « à » and « de » as French does', () => {
    for (const article of articles.slice(0, 300))
      expect(toBareText(article)).not.toMatch(/(?<!\p{L})(?:de les?|à les?) |(?<!\p{L})de [AEIOUÉ]\p{Ll}|[{}[\]]/u)
  })

  it('leads its « Lire aussi » lines to articles that exist, but for those said to be lacking', () => {
    const titles = new Map(articles.map(({ title, path }) => [path, title]))
    const related = articles.flatMap((article) => article.related)
    expect(related.length).toBeGreaterThan(size / 10)
    for (const { path, title } of related) if (path !== null) expect(titles.get(path)).toBe(title)
    expect(related.some(({ path }) => path === null)).toBe(true)
  })

  it('is written in folders of 1,000 files, bare for ours and with front matter for rivals', () => {
    const bytes = writeCorpus(join(folder, 'bare'), size, 'bare')
    writeCorpus(join(folder, 'markdown'), size, 'markdown')
    expect(readdirSync(join(folder, 'bare', '000'))).toHaveLength(1000)
    const [name = ''] = readdirSync(join(folder, 'bare', '001')).sort()
    const article = articles[1000]
    expect(readFileSync(join(folder, 'bare', '001', name), 'utf8').split('\n')[0]).toBe(article?.title)
    const { data } = matter(readFileSync(join(folder, 'markdown', '001', name.replace(/txt$/, 'md')), 'utf8'))
    expect(data).toMatchObject({ title: article?.title, people: article?.people, tags: article?.tags })
    expect(bytes).toBe(mean(articles.map((one) => Buffer.byteLength(toBareText(one)))) * size)
  })
})
