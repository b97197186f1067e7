import { describe, expect, it } from 'vitest'
import { presentSite } from '../../src/5-present/present-site.ts'
import type { ArticleRecord } from '../../src/model/record.ts'
import { findDeadLinks } from './support/find-dead-links.ts'
import { makeRecord } from './support/make-record.ts'
import { bodiesOf, catalogueOf, site } from './support/small-archive.ts'

const syllables = ['ba', 'ro', 'li', 'men', 'tur', 'go', 'via', 'nel', 'dor', 'fa']

/** 312 articles of one month, 130 of another year without a month, 230 undated; all name one place, all have words of nobody. */
const records: readonly ArticleRecord[] = Array.from({ length: 672 }, (_, i): ArticleRecord => {
  const word = `${syllables[i % 10]}${syllables[Math.floor(i / 10) % 10]}${syllables[Math.floor(i / 100) % 10]}`
  const date = i < 312 ? `1944-08-${String(1 + (i % 28)).padStart(2, '0')}` : i < 442 ? '1950' : null
  return makeRecord({
    path: `${i}.txt`,
    text: `${word} à Paris\n\nOn dit à Paris que « le ${word} ${i} vient ». Rien de plus en 1944.`,
    date,
    names: [['Paris', 'place']],
    quotations: [{ words: `le ${word} ${i} vient` }],
    dates: [['en 1944', '1944']],
    tags: ['villes'],
  })
})

const pages = [...presentSite(catalogueOf(records), site)]
const bodies = bodiesOf(records)
const urls = new Set(pages.map(({ url }) => url))

describe('an archive with long lists', () => {
  it('has a page a day for a month above three hundred, and letters for the undated', () => {
    for (const url of [
      '/articles/1944/',
      '/articles/1944/08/',
      '/articles/1944/08/05/',
      '/articles/1950/',
      '/articles/sans-date/',
      '/articles/sans-date/lettre-b/',
    ])
      expect(urls).toContain(url)
    expect(urls).not.toContain('/articles/1950/08/')
  })

  it('cuts all articles of a place and all words of nobody the same way', () => {
    for (const url of ['/lieux/paris/articles/', '/lieux/paris/1944/08/05/', '/lieux/paris/1950/', '/lieux/paris/sans-date/lettre-g/'])
      expect(urls).toContain(url)
    for (const url of ['/citations/non-attribuees/', '/citations/non-attribuees/1944/08/05/', '/citations/sujets/villes/1950/'])
      expect(urls).toContain(url)
  })

  it('lists every article once on the shelves, and nowhere more than three hundred', () => {
    const listed = new Map<string, number>()
    for (const page of pages) {
      if (page.kind !== 'shelf') continue
      const view = page.view(bodies)
      const rows = view.kind === 'shelf' ? view.groups.flatMap((group) => group.rows) : []
      expect({ url: page.url, long: rows.length > 300 }).toEqual({ url: page.url, long: false })
      for (const { href } of rows) listed.set(href, (listed.get(href) ?? 0) + 1)
    }
    expect([...listed.values()].filter((count) => count !== 1)).toEqual([])
    expect(listed.size).toBe(records.length)
  })

  it('counts on the shelves are those of their rows', () => {
    for (const page of pages) {
      const view = page.kind === 'shelf' ? page.view(bodies) : null
      if (view?.kind !== 'shelf') continue
      expect({ url: page.url, count: view.groups.reduce((sum, { count }) => sum + count, 0) }).toEqual({
        url: page.url,
        count: view.counts.articles,
      })
      for (const group of view.groups) if (group.href === null) expect(group.rows).toHaveLength(group.count)
    }
  })

  it('every article of the place stands on one of its pages', () => {
    const rows = pages.flatMap((page) => {
      const view = page.kind === 'entity-articles' && page.url.startsWith('/lieux/paris/') ? page.view(bodies) : null
      return view?.kind === 'entity-articles' ? view.rows.map(({ href }) => href) : []
    })
    expect(new Set(rows).size).toBe(records.length)
    expect(rows).toHaveLength(records.length)
  })

  it('every link leads somewhere', () => {
    const { links, dead } = findDeadLinks(pages, bodies)
    expect(links).toBeGreaterThan(20_000)
    expect(dead).toEqual([])
  })
})
