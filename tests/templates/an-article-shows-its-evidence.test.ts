import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { renderView } from '../../templates/render-view.ts'
import { article } from './views/article.ts'
import { datedArticle } from './views/dated-article.ts'

const undated = parseHTML(renderView(article)).document
const dated = parseHTML(renderView(datedArticle)).document
const text = (document: typeof dated, selector: string) => document.querySelector(selector)?.textContent?.replace(/\s+/g, ' ')

describe('an article', () => {
  it('weighs at most 14 kB with its style, compressed', () => {
    const style = readFileSync(new URL('../../public/style.css', import.meta.url))
    for (const view of [article, datedArticle]) {
      const weight = gzipSync(renderView(view), { level: 9 }).length + gzipSync(style, { level: 9 }).length
      expect(weight).toBeLessThanOrEqual(14_336)
    }
    expect(undated.querySelectorAll('link[rel=stylesheet]')).toHaveLength(1)
  })

  it('puts supplied titles and dates in brackets, and says so aloud', () => {
    expect(undated.querySelector('h1')?.className).toBe('inferred')
    expect(text(undated, 'h1 .sr')).toBe('titre restitué : ')
    expect(text(undated, '.title .side .inferred')).toBe('date restituée : s. d.')
    expect(dated.querySelector('h1')?.className).toBe('')
    expect(dated.querySelector('.title .side time')?.getAttribute('datetime')).toBe('1909-07-26')
  })

  it('leads from every call to its proof and back', () => {
    const calls = Array.from(undated.querySelectorAll('.text a.call'))
    expect(calls).toHaveLength(7)
    for (const call of calls) {
      const proof = undated.querySelector(call.getAttribute('href') ?? '')
      expect(proof?.parentElement?.className).toBe('evidence')
      const back = proof?.querySelector('a.back')?.getAttribute('href') ?? ''
      expect(undated.querySelector(back)?.className).toBe('quotation')
    }
  })

  it('has a place in the text for every name, date and paragraph it lists', () => {
    for (const document of [undated, dated]) {
      const links = Array.from(document.querySelectorAll('main a[href^="#"]')).map((a) => a.getAttribute('href') ?? '')
      expect(links.length).toBeGreaterThan(40)
      for (const link of new Set(links)) expect(document.querySelectorAll(`[id="${link.slice(1)}"]`), link).toHaveLength(1)
    }
  })

  it('says who speaks, through whom, and in which words', () => {
    expect(text(undated, '#e1')).toBe(
      '1, revenir au textrestitué : Les États-Unis et leurs alliés occidentaux, via Washington Post« exhorté Kiev à » ; « Ils » renvoie à la phrase précédente. Mixte, car. 994–1079.'.replace(
        'textrestitué',
        'texterestitué',
      ),
    )
    expect(text(dated, '#ed1')).toBe(
      '« ce matin » restitué : 25 juillet 1909D’après de la date du lieu, « Douvres, 25 juillet » ; car. 25–33.',
    )
  })

  it('tells a called article that the archive lacks from one it has', () => {
    expect(text(undated, '#p4 .absent b')).toBe('En savoir plus · absent du fonds')
    const here = article.blocks.map((block) =>
      block.kind === 'related' ? { ...block, call: { label: 'Lire aussi', href: '/articles/x/' } } : block,
    )
    const { document } = parseHTML(renderView({ ...article, blocks: here }))
    expect(document.querySelector('#p4 .absent')?.innerHTML).toMatch(/^<b>Lire aussi<\/b><a href="\/articles\/x\/">/)
  })

  it('numbers list items as paragraphs and keeps crossheads, quotes, code and corrections apart', () => {
    const paragraph = { number: 2, anchor: 'p2', evidence: [], text: ['un'] }
    const { document } = parseHTML(
      renderView({
        ...article,
        blocks: [
          { kind: 'crosshead', level: 3, text: ['Titre'] },
          { kind: 'list', ordered: true, items: [{ kind: 'paragraph', ...paragraph }] },
          { kind: 'code', ...paragraph, anchor: 'p3', number: 3 },
          { kind: 'dialogue', ...paragraph, anchor: 'p4', number: 4 },
          { kind: 'correction', date: { text: '28 juillet 1909', datetime: '1909-07-28' }, text: ['Lire : pré.'] },
        ],
      }),
    )
    expect(Array.from(document.querySelector('.text')?.children ?? []).map((element) => `${element.tagName} ${element.className}`)).toEqual(
      ['NAV side contents', 'H3 crosshead body', 'OL items', 'DIV para', 'DIV para dialogue', 'DIV para'],
    )
    expect(document.querySelector('ol.items > li.para .num')?.textContent).toBe('Alinéa 2')
    expect(document.querySelector('#p3 pre code')?.textContent).toBe('un')
    expect(document.querySelector('.correction time')?.getAttribute('datetime')).toBe('1909-07-28')
  })
})
