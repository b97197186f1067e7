import { describe, expect, it } from 'vitest'
import { presentSite } from '../../src/5-present/present-site.ts'
import type { Page } from '../../src/model/page.ts'
import { siteParts } from '../../src/model/settings.ts'
import { renderView } from '../../templates/render-view.ts'
import { findDeadLinks } from './support/find-dead-links.ts'
import { authorities, bodiesOf, catalogueOf, records, settings, site } from './support/small-archive.ts'

const bodies = bodiesOf(records)
const present = (from = records) => [...presentSite(catalogueOf(from), site)]
const pages = present()
const page = (url: string): Page => {
  const found = pages.find((one) => one.url === url)
  if (!found) throw new Error(`No page at ${url}`)
  return found
}

describe('a small archive presented whole', () => {
  it('has every kind of page', () => {
    const kinds = new Set(pages.map(({ kind }) => kind))
    expect([...kinds].sort()).toEqual(
      [
        'absents',
        'accessibility',
        'article',
        'articles',
        'chronology',
        'data',
        'entities',
        'entity',
        'home',
        'map',
        'not-found',
        'own-page',
        'period',
        'quotations',
        'redirect',
        'removed',
        'search',
        'shelf',
        'state',
        'subject',
        'subjects',
      ].sort(),
    )
  })

  it('gives no address twice, each beginning with / and ending in / or a file name', () => {
    expect(new Set(pages.map(({ url }) => url)).size).toBe(pages.length)
    for (const { url } of pages) expect(url).toMatch(/^\/(?:[^\s?#]*\/|[^\s?#/]+\.html)?$/)
  })

  it('every link leads to a page, a file or an anchor', () => {
    const { links, dead } = findDeadLinks(pages, bodies)
    expect(links).toBeGreaterThan(300)
    expect(dead).toEqual([])
  })

  it('no page bears an id twice', () => {
    for (const one of pages) {
      const ids = [...renderView(one.view(bodies)).matchAll(/ id="([^"]*)"/g)].map((match) => match[1])
      expect({ url: one.url, ids: new Set(ids).size }).toEqual({ url: one.url, ids: ids.length })
    }
  })
})

describe('a site that leaves parts out', () => {
  const bare = { ...site, redirects: [], settings: { ...settings, leaveOut: siteParts } }
  const own = [...presentSite(catalogueOf(records), bare)]

  it('has articles, names and subjects, and no page of those parts', () => {
    const kinds = new Set(own.map(({ kind }) => kind))
    for (const kind of ['article', 'entity', 'subject', 'shelf', 'home', 'search'] as const) expect(kinds).toContain(kind)
    for (const kind of ['quotations', 'chronology', 'period', 'map', 'data'] as const) expect(kinds).not.toContain(kind)
  })

  it('links to nothing that is left out', () => {
    const { links, dead } = findDeadLinks(own, bodies)
    expect(links).toBeGreaterThan(200)
    expect(dead).toEqual([])
    const html = own.map((one) => renderView(one.view(bodies))).join('')
    expect(html).not.toMatch(/href="(?:[^"]*citation\.bib|[^"]*index\.md|\/donnees\/[^"]*|\/articles\/[^"]*feed\.xml)"/)
  })
})

describe('needs', () => {
  it('are plain JSON', () => {
    for (const one of pages) {
      const needs = one.needs()
      expect({ url: one.url, needs: JSON.parse(JSON.stringify(needs)) }).toEqual({ url: one.url, needs })
    }
  })

  it('and bodies are all that a view is made of: an article nobody asked for is never read', () => {
    for (const one of pages) {
      const asked = new Set(one.bodies())
      const strict = {
        record: (id: string) => (asked.has(id) ? bodies.record(id) : expect.fail(`${one.url} reads ${id}`)),
        excerpts: (id: string) => (asked.has(id) ? bodies.excerpts(id) : expect.fail(`${one.url} reads ${id}`)),
      }
      one.view(strict)
    }
  })

  it('are the same in two presentations, and whatever the order of the cards', () => {
    const again = present([...records].reverse())
    expect(again.map(({ url }) => url)).toEqual(pages.map(({ url }) => url))
    expect(again.map((one) => JSON.stringify(one.needs()))).toEqual(pages.map((one) => JSON.stringify(one.needs())))
  })

  it('of an article do not change when an article that shares nothing with it comes in', () => {
    const other = {
      ...(records[2] as (typeof records)[number]),
      path: 'vrac/autre.txt',
      mentions: [],
      dates: [],
      tags: [],
      text: 'Le vent souffle fort.',
      sentences: [],
    }
    const before = page('/articles/1903/le-prix-nobel-a-m-et-mme-curie/')
    const after = [...presentSite(catalogueOf([...records, other]), site)].find(({ url }) => url === before.url)
    expect(after?.needs()).toEqual(before.needs())
  })
})

describe('redirects', () => {
  const to = (url: string) => (page(url).needs() as { to: string }).to

  it('come from redirects.yaml, aliases and formerly', () => {
    expect(to('/qui-a-dit-quoi/')).toBe('/citations/')
    expect(to('/ancien/academie/')).toBe('/articles/1911/l-academie-prefere-m-branly/')
    expect(to('/personnes/mme-curie/')).toBe('/personnes/curie-marie/')
  })

  it('never hide a page', () => {
    const hiding = { ...site, redirects: [{ from: '/articles/', to: '/' }] }
    const urls = [...presentSite(catalogueOf(records), hiding)].filter(({ url }) => url === '/articles/')
    expect(urls.map(({ kind }) => kind)).toEqual(['articles'])
  })

  it('refuse addresses that leave the site', () => {
    const leaving = {
      ...site,
      redirects: [
        { from: '//evil.example/', to: '/' },
        { from: '/a/../../b/', to: '/' },
      ],
    }
    expect([...presentSite(catalogueOf(records), leaving)].filter(({ url }) => /evil|\.\./.test(url))).toEqual([])
  })
})

describe('languages and typography of the site', () => {
  it('English pages keep French addresses and French composition', () => {
    const english = { ...site, settings: { ...settings, language: 'en' as const } }
    const own = [...presentSite(catalogueOf(records), english)]
    expect(own.map(({ url }) => url)).toEqual(pages.map(({ url }) => url))
    const view = own.find(({ url }) => url === '/articles/')?.view(bodies)
    expect(view?.frame.title).toBe('Articles')
    expect(view?.frame.crumbs[0]?.text).toBe('Archive')
  })

  it('without typography the text stands as it was written', () => {
    const plain = { ...site, settings: { ...settings, typography: 'none' as const } }
    const own = [...presentSite(catalogueOf(records), plain)].find(({ url }) => url === '/articles/1911/l-academie-prefere-m-branly/')
    expect(JSON.stringify(own?.view(bodies))).toContain("n'entrera pas")
    expect(JSON.stringify(page('/articles/1911/l-academie-prefere-m-branly/').view(bodies))).toContain('n’entrera pas')
  })

  it('an empty archive still has its pages', () => {
    const empty = [...presentSite(catalogueOf([]), { ...site, authorities })]
    expect(empty.map(({ kind }) => kind)).toContain('home')
    for (const one of empty) renderView(one.view(bodies))
  })
})
