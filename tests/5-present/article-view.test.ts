import { describe, expect, it } from 'vitest'
import { presentSite } from '../../src/5-present/present-site.ts'
import { plainSegments } from '../../src/5-present/text/plain-segments.ts'
import type { ArticleRecord } from '../../src/model/record.ts'
import type { ArticleView, Block, ParagraphBlock } from '../../src/model/views/article.ts'
import { makeRecord } from './support/make-record.ts'
import { bodiesOf, catalogueOf, records, site } from './support/small-archive.ts'

function viewOf(id: string, all: readonly ArticleRecord[] = records): ArticleView {
  const article = catalogueOf(all).articles.find(({ card }) => card.id === id)
  const page = [...presentSite(catalogueOf(all), site)].find(({ url }) => url === article?.url)
  const view = page?.view(bodiesOf(all))
  if (view?.kind !== 'article') throw new Error(`No article ${id}`)
  return view
}

const paragraphs = (blocks: readonly Block[]): readonly ParagraphBlock[] =>
  blocks.filter((block): block is ParagraphBlock => 'anchor' in block)

describe('an article with its evidence', () => {
  const view = viewOf('1903/nobel.txt')

  it('shows who says what, in the margin of the paragraph that says it', () => {
    const [first, second] = paragraphs(view.blocks)
    expect(first?.evidence).toEqual([
      {
        kind: 'quotation',
        id: 'e1',
        number: 1,
        href: '#q1',
        speaker: { text: ['Henri Becquerel'], href: '/personnes/becquerel-henri/', inferred: false },
        via: null,
        cue: 'a dit',
        form: 'direct',
        rules: ['verb before'],
        range: [94, 120],
      },
    ])
    expect(second?.evidence).toMatchObject([{ kind: 'date', id: 'ed1', href: '#d1', words: 'en 1898', reading: '1898', inferred: false }])
    expect(view.quotations).toHaveLength(1)
    expect(plainSegments(view.quotations[0]?.text ?? [])).toBe('«\u202FC’est l’œuvre de deux vies\u202F»')
  })

  it('counts every use of a name, in its place, those of the title too', () => {
    const persons = view.names.find(({ type }) => type === 'person')?.rows
    const curie = persons?.find(({ text }) => text === 'Curie, Marie')
    expect(curie?.href).toBe('/personnes/curie-marie/')
    expect(curie?.inferred).toBe(false)
    expect(curie?.loci.map(({ paragraph, href }) => [paragraph, href])).toEqual([
      [0, '#curie-marie-1'],
      [1, '#curie-marie-2'],
      [2, '#curie-marie-3'],
    ])
    expect(curie?.rules).toEqual(['model', 'surname'])
    const loci = view.names.flatMap(({ rows }) => rows.flatMap((row) => row.loci))
    for (const { range } of loci) expect(records[0]?.text.slice(...range).length).toBe(range[1] - range[0])
    expect(loci).toHaveLength(records[0]?.mentions.length ?? 0)
  })

  it('says what the archive lacks, and leads to it', () => {
    expect(view.absents).toEqual([
      {
        title: 'Une substance nouvelle dans la pechblende',
        href: '/absents/#une-substance-nouvelle-dans-la-pechblende',
        paragraph: { text: '¶\u00A03', href: '#p3' },
      },
    ])
    expect(paragraphs(view.blocks)[2]?.call).toEqual({ label: 'Lire aussi', href: null })
  })

  it('is cited with its cote and address', () => {
    expect(view.cite).toMatchObject({
      titleInferred: false,
      source: null,
      url: 'https://fonds.example/articles/1903/le-prix-nobel-a-m-et-mme-curie/',
    })
    expect(view.cite.report).toBe(`mailto:fonds@fonds.example?subject=${encodeURIComponent(`Erreur ${view.cote}`)}`)
    expect(view.cite.files.map(({ href }) => href)).toEqual(['index.md', 'index.json', 'source.txt'])
  })
})

describe('what is supplied and what is not', () => {
  it('« elle » is who the rules say, in brackets; a quotation of nobody stays without a speaker', () => {
    const { quotations } = viewOf('1911/academie.txt')
    expect(quotations.map(({ speaker }) => speaker)).toEqual([
      { text: ['Marie Curie'], href: '/personnes/curie-marie/', inferred: true },
      null,
    ])
  })

  it('a date whose year the words do not say is supplied', () => {
    expect(viewOf('1911/academie.txt').dates).toMatchObject([{ words: 'le 23 janvier', reading: '23 janvier 1911', inferred: true }])
    expect(viewOf('vrac/sans-titre.txt').dates).toMatchObject([{ words: 'en mai', reading: 'mai, année inconnue', inferred: true }])
  })

  it('a gloss stands in the margin, numbered after the dates, and not in the list of dates', () => {
    const path = '1909/manche.txt'
    const text = 'Le vol\n\nEn 1908, rien. La fête aura lieu samedi.'
    const record = makeRecord({ path, text, date: '1909-07-20', dates: [['1908', '1908']] })
    const start = text.indexOf('samedi')
    const gloss = { text: 'samedi', start, end: start + 6, edtf: '1909-07-24', relative: 'WD6', origin: 'weekday', confidence: 0.88 }
    const view = viewOf(path, [...records, { ...record, glosses: [gloss] }])
    expect(view.dates).toHaveLength(1)
    expect(paragraphs(view.blocks).flatMap(({ evidence }) => evidence)).toMatchObject([
      { kind: 'date', id: 'ed2', href: '#d2', words: 'samedi', reading: '24 juillet 1909', inferred: true },
    ])
    expect(catalogueOf([{ ...record, glosses: [gloss] }]).articles[0]?.card.told).toEqual(['1908'])
  })

  it('without a title the opening words stand for it, with their place', () => {
    const view = viewOf('vrac/sans-titre.txt')
    expect(view.title.inferred).toBe(true)
    expect(view.lacks).toEqual({ title: [0, 100], author: true, date: true, bounds: 'pas avant 1914' })
    expect(view.date).toEqual({ text: 's. d.', inferred: true })
    expect(view.frame.title).toMatch(/^\[.*\]$/)
  })

  it('a call that the archive answers leads there, and says where it stands', () => {
    const view = viewOf('1911/academie.txt')
    expect(paragraphs(view.blocks).at(-1)?.call).toEqual({ label: 'Lire aussi', href: '/articles/1903/le-prix-nobel-a-m-et-mme-curie/' })
    expect(view.related.find(({ cote }) => cote.includes('1903'))?.called).toEqual({ text: '¶\u00A03', href: '#p3' })
    expect(view.blocks.at(-1)).toMatchObject({
      kind: 'correction',
      date: { text: '25 janvier 1911' },
      text: ['Le scrutin eut deux tours.'],
    })
  })
})

describe('text that means harm, or is odd', () => {
  const one = (sketch: Parameters<typeof makeRecord>[0]) => viewOf(sketch.path, [makeRecord(sketch)])

  it('stays text', () => {
    const view = one({ path: 'x.txt', text: 'T\n\n<script>alert(1)</script> {{ x }} & « a »' })
    expect(plainSegments(paragraphs(view.blocks)[0]?.text ?? [])).toBe('<script>alert(1)</script> {{ x }} & «\u202Fa\u202F»')
    expect(JSON.stringify(view.frame)).not.toContain('javascript:')
  })

  it('an article in English is not composed, and says its language', () => {
    const view = one({ path: 'x.txt', text: "It's\n\nWho's there? Nobody: he said.", language: 'en' })
    expect(view.language).toBe('en')
    expect(plainSegments(paragraphs(view.blocks)[0]?.text ?? [])).toBe("Who's there? Nobody: he said.")
  })

  it('an empty body has no blocks and breaks nothing', () => {
    const view = one({ path: 'x.txt', text: 'Seul un titre' })
    expect(view.blocks).toEqual([])
    expect(view.names).toEqual([])
  })

  it('the address of the original is shown only when it is one of the web', () => {
    const base = { path: 'x.txt', text: 'T\n\nU' }
    expect(one({ ...base, frontMatter: { url: 'javascript:alert(1)' } }).facts.url).toBeNull()
    expect(one({ ...base, frontMatter: { url: 'https://a.fr/1' } }).facts.url).toBe('https://a.fr/1')
  })

  it('a dateline stands above the text, not twice', () => {
    const text = 'Titre\n\nDOUVRES, 25 juillet. – L’appareil s’est posé.'
    const bare = makeRecord({ path: 'x.txt', text })
    const start = text.indexOf('DOUVRES')
    const dateline = { start, end: start + 'DOUVRES, 25 juillet. – '.length, text: 'DOUVRES, 25 juillet. – ', place: 'DOUVRES' }
    const view = viewOf('x.txt', [{ ...bare, dateline }])
    expect(view.dateline).toEqual(['DOUVRES, 25 juillet.'])
    expect(paragraphs(view.blocks)[0]?.text).toEqual(['L’appareil s’est posé.'])
  })
})
