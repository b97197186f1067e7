import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import type { View } from '../../src/model/views.ts'
import { renderView } from '../../templates/render-view.ts'
import { allViews } from './all-views.ts'
import { article } from './views/article.ts'

const hostile = `</title></script><script>alert(1)</script>{{ 1337*7331 }}" onload='x' &amp; <img src=x onerror=y>`
/** Keys whose values are codes, addresses or shapes, not words. */
const fixed = new Set([
  'kind',
  'type',
  'key',
  'form',
  'scope',
  'side',
  'what',
  'language',
  'href',
  'root',
  'search',
  'path',
  'html',
  'to',
  'shards',
])

/** Every word of a view replaced by hostile text. */
function poison(value: unknown, key = ''): unknown {
  if (typeof value === 'string')
    return fixed.has(key) || /^[#/]|^https?:/.test(value) || /^[-MHVhvzacl\d., ]+$/.test(value) ? value : hostile
  if (Array.isArray(value)) return value.map((item) => poison(item, key))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, poison(item, name)]))
}

describe('text of articles', () => {
  it.each(Object.keys(allViews))('%s shows hostile text as text', (name) => {
    const view = allViews[name]
    const { document } = parseHTML(renderView(poison(view) as View))
    const allowed = name === 'search' ? 1 : name === 'article' || name === 'datedArticle' ? 1 : 0
    expect(document.querySelectorAll('script')).toHaveLength(allowed)
    expect(document.querySelectorAll('img,[onload],[onerror]')).toHaveLength(0)
    expect(document.body.textContent).toContain('{{ 1337*7331 }}')
    expect(document.body.textContent).not.toContain('9801547')
  })

  it('keeps structured data readable as JSON', () => {
    const view = { ...article, frame: { ...article.frame, jsonLd: { headline: hostile } } }
    const { document } = parseHTML(renderView(view))
    expect(JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? '')).toEqual({ headline: hostile })
  })

  it('gives no address to a link that would run code', () => {
    const block = { kind: 'paragraph' as const, number: 1, anchor: 'p1', evidence: [] }
    const link = (href: string) => ({ kind: 'link' as const, href, children: ['ici'] })
    const text = [link('javascript:alert(1)'), link('JaVaScRiPt:alert(1)'), link('data:text/html,x'), link('https://exemple.fr/?a=1&b="2"')]
    const { document } = parseHTML(renderView({ ...article, blocks: [{ ...block, text }] }))
    const addresses = Array.from(document.querySelectorAll('#p1 .body a')).map((a) => a.getAttribute('href'))
    expect(addresses).toEqual(['#', '#', '#', 'https://exemple.fr/?a=1&b="2"'])
  })

  it('makes no link inside a link', () => {
    const mention = { kind: 'mention' as const, type: 'place' as const, id: 'kiev-1', href: '/lieux/kiev/', children: ['Kiev'] }
    const text = [{ kind: 'link' as const, href: 'https://exemple.fr/', children: ['à ', mention] }]
    const { document } = parseHTML(renderView({ ...article, blocks: [{ kind: 'paragraph', number: 1, anchor: 'p1', evidence: [], text }] }))
    expect(document.querySelector('#p1 .body p')?.innerHTML).toBe(
      '<a href="https://exemple.fr/">à <span class="mention place" id="kiev-1">Kiev</span></a>',
    )
  })
})
