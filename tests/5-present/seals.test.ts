/** A page's seal stands for its needs: where the seal of a page is the same in two archives, so are its needs and its bodies. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decodeSource } from '../../src/1-read/decode-source.ts'
import { parseArticle } from '../../src/2-parse/parse-article.ts'
import { annotateArticle } from '../../src/3-annotate/annotate-article.ts'
import { essenceOfCard } from '../../src/4-catalogue/essence-of-card.ts'
import { findDuplicates } from '../../src/4-catalogue/find-duplicates.ts'
import { makeCard } from '../../src/4-catalogue/make-card.ts'
import { makeCatalogue } from '../../src/4-catalogue/make-catalogue.ts'
import { presentSite } from '../../src/5-present/present-site.ts'
import { loadModels } from '../../src/load-models.ts'
import type { Card } from '../../src/model/card.ts'
import type { Authorities } from '../../src/model/settings.ts'
import { settings } from './support/small-archive.ts'

const cards = new Map<string, Card>()
function cardOf(path: string, text: string): Card {
  const key = `${path}\n${text}`
  const found = cards.get(key)
  if (found) return found
  const { source } = decodeSource(Buffer.from(text), path)
  if (!source) throw new Error(`${path} cannot be read`)
  const card = makeCard(annotateArticle(parseArticle(source).article, loadModels(), 'test'))
  cards.set(key, card)
  return card
}

/** Address → seal, needs with bodies and their digests as JSON, digests of the cards that it depends on. */
function sealed(archive: Archive): Map<string, { seal: string; needs: string; cards: string }> {
  const authorities: Authorities = {
    entities: archive.authority.map((name) => ({ name, type: 'person', variants: ['Blériot'], apart: ['Marie Curie'] })),
    not: archive.not,
    apart: [],
    subjects: [],
  }
  const catalogue = makeCatalogue(
    archive.articles.map(({ path, text }) => cardOf(path, text)),
    settings,
    authorities,
  )
  const site = {
    settings,
    authorities,
    ownPages: [],
    redirects: [],
    files: archive.articles.length,
    messages: [],
    factsOf: () => ({ bytes: 0, sha256: '' }),
  }
  const digests = new Map(catalogue.articles.map(({ card }) => [card.id, card.digest]))
  const pages = [...presentSite(catalogue, site)].filter(({ seal }) => seal)
  return new Map(
    pages.map((page) => [
      page.url,
      {
        seal: page.seal?.() ?? '',
        needs: JSON.stringify([page.needs(), page.bodies().map((id) => [id, digests.get(id)])]),
        cards: JSON.stringify(page.cards?.().map((id) => [id, digests.get(id)])),
      },
    ]),
  )
}

interface Archive {
  readonly articles: readonly { readonly path: string; readonly text: string }[]
  readonly authority: readonly string[]
  readonly not: readonly string[]
}

const names = ['Louis Blériot', 'Marie Curie', 'Agence spatiale européenne (ESA)', 'Paris', 'Kourou', 'Hubert Latham', 'Pierre Curie']
const text = fc
  .record({
    title: fc.constantFrom('La traversée', 'Le départ', ''),
    who: fc.subarray(names, { minLength: 1 }),
    year: fc.integer({ min: 1905, max: 1909 }),
    says: fc.boolean(),
    acts: fc.boolean(),
  })
  .map(({ title, who, year, says, acts }) => {
    const said = says ? ` « Tout va bien », a déclaré ${who[0]}. Selon ${who.at(-1)}, « rien n’est sûr ».` : ''
    return `${title && `${title}\n\n`}PARIS, 3 juin ${year}. – ${who.map((name) => `${name} est venu de Calais.`).join(' ')}${said}${acts ? ' Paris a refusé de répondre.' : ''}\n`
  })
const article = fc.record({ path: fc.constantFrom('a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt', 'f.txt'), text })
/** Enough for lists on pages of their own. */
const common = Array.from({ length: 14 }, (_, i) => ({
  path: `commun/${i}.txt`,
  text: `Paris, ${i}\n\nPARIS, ${i + 1} juin 1907. – La ville de Paris attend Marie Curie et les aviateurs du meeting aérien.\n`,
}))
const archive = fc.record({
  articles: fc.uniqueArray(article, { selector: ({ path }) => path, minLength: 1, maxLength: 6 }),
  authority: fc.subarray(['Louis Blériot', 'Marie Curie']),
  not: fc.subarray(['Calais']),
})

it('differs whenever the needs do', () => {
  const seen = { same: 0, changed: 0 }
  fc.assert(
    fc.property(archive, archive, fc.nat(5), (before, other, keep) => {
      // The second archive is the first with some of its articles changed: most pages have a counterpart.
      const changed = new Map(before.articles.map((one) => [one.path, one]))
      for (const one of other.articles.slice(0, keep % 3)) changed.set(one.path, one)
      const after = { ...before, articles: [...changed.values()], ...(keep === 5 ? { authority: other.authority, not: other.not } : {}) }
      const both = [before, after].map((one) => sealed({ ...one, articles: [...common, ...one.articles] }))
      const [a, b] = both as [ReturnType<typeof sealed>, ReturnType<typeof sealed>]
      for (const [url, { seal, needs }] of a) {
        const now = b.get(url)
        seen[now?.seal === seal ? 'same' : 'changed']++
        if (now?.seal === seal) expect(now.needs, url).toBe(needs)
      }
    }),
    { numRuns: 150, seed: 5 },
  )
  expect(seen.same).toBeGreaterThan(20)
  expect(seen.changed).toBeGreaterThan(20)
})

it('is the same where the catalogue serves again and the cards that the page depends on are the same', () => {
  const seen = { same: 0, changed: 0 }
  const line = fc.constantFrom('Il a plu.', 'Rien d’autre n’est arrivé.\n\nUn second alinéa.')
  fc.assert(
    fc.property(archive, fc.nat(5), line, (before, at, words) => {
      const articles = before.articles.map((one, i) =>
        i === at % before.articles.length ? { ...one, text: `${one.text}${words}\n` } : one,
      )
      const a = { ...before, articles: [...common, ...before.articles] }
      const b = { ...before, articles: [...common, ...articles] }
      if (essencesOf(a) !== essencesOf(b)) return
      const after = sealed(b)
      for (const [url, { seal, cards: depends }] of sealed(a)) {
        seen[after.get(url)?.cards === depends ? 'same' : 'changed']++
        if (after.get(url)?.cards === depends) expect(after.get(url)?.seal, url).toBe(seal)
      }
    }),
    { numRuns: 100, seed: 6 },
  )
  expect(seen.same).toBeGreaterThan(100)
  expect(seen.changed).toBeGreaterThan(100)
})

/** All that the catalogue is made from. */
function essencesOf({ articles }: Archive): string {
  const all = articles.map(({ path, text: own }) => cardOf(path, own))
  return JSON.stringify([all.map(essenceOfCard), findDuplicates(all)])
}

it('of the parts of a long list change only where an article does', () => {
  const many = Array.from({ length: 230 }, (_, i) => ({
    path: `${i}.txt`,
    text: `Dépêche ${i}\n\nPARIS, ${(i % 28) + 1} juin ${1890 + (i % 40)}. – Louis Blériot est venu à Paris.\n`,
  }))
  const edited = many.map((one, i) => (i === 7 ? { ...one, text: one.text.replace('Dépêche', 'Lettre') } : one))
  const [a, b] = [many, edited].map((articles) => sealed({ articles, authority: [], not: [] })) as [
    ReturnType<typeof sealed>,
    ReturnType<typeof sealed>,
  ]
  const parts = [...a.keys()].filter((url) => /^\/personnes\/bleriot-louis\/\d/.test(url))
  expect(parts.length).toBeGreaterThan(3)
  for (const [url, { seal, needs }] of a) if (b.get(url)?.seal === seal) expect(b.get(url)?.needs, url).toBe(needs)
  expect(parts.filter((url) => a.get(url)?.seal !== b.get(url)?.seal)).toHaveLength(1)
})

it('is the same when an article of strangers comes in elsewhere', () => {
  const one = { path: 'a.txt', text: 'La traversée\n\nPARIS, 3 juin 1909. – Louis Blériot est venu.\n' }
  const stranger = { path: 'z.txt', text: 'Autre chose\n\nLONDRES, 4 juin 1909. – Ernest Shackleton revient du pôle.\n' }
  const [a, b] = [sealed({ articles: [one], authority: [], not: [] }), sealed({ articles: [one, stranger], authority: [], not: [] })]
  const url = [...a.keys()].find((address) => address.includes('bleriot'))
  expect(url).toBeDefined()
  expect(b.get(url ?? '')?.seal).toBe(a.get(url ?? '')?.seal)
})
