import { HtmlValidate } from 'html-validate'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import type { ViewKind } from '../../src/model/views.ts'
import { renderView } from '../../templates/render-view.ts'
import { allViews, elsewhere } from './all-views.ts'

/** Charts and pins carry `--at`, `--x`, `--y` in `style`; titles of the press are long. */
const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules: { 'no-inline-style': 'off', 'long-title': 'off' } })

const kinds: Readonly<Record<ViewKind, true>> = {
  absents: true,
  accessibility: true,
  article: true,
  articles: true,
  chronology: true,
  data: true,
  entities: true,
  entity: true,
  'entity-articles': true,
  home: true,
  map: true,
  'not-found': true,
  'own-page': true,
  period: true,
  quotations: true,
  redirect: true,
  removed: true,
  search: true,
  shelf: true,
  state: true,
  subject: true,
  subjects: true,
  'to-verify': true,
}

describe('every page', () => {
  it('has a view in these tests', () => {
    expect(new Set(Object.values(allViews).map(({ kind }) => kind))).toEqual(new Set(Object.keys(kinds)))
  })

  it.each(Object.keys(allViews))('%s is valid HTML in French and in English', async (name) => {
    const view = allViews[name]
    if (!view) throw new Error(name)
    for (const language of ['fr', 'en'] as const) {
      const report = await validator.validateString(renderView(elsewhere(view, '/', language)), `${name}.html`)
      expect(
        report.results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector }) => ({ ruleId, message, selector }))),
      ).toEqual([])
    }
  })

  it.each(Object.keys(allViews).filter((name) => name !== 'redirect'))('%s has its landmarks, one h1, no heading skipped', (name) => {
    const view = allViews[name]
    if (!view) throw new Error(name)
    const { document } = parseHTML(renderView(view))
    expect(document.documentElement.getAttribute('lang')).toBe('fr')
    for (const landmark of ['header', 'main', 'footer', 'a.skip']) expect(document.querySelectorAll(`body > ${landmark}`)).toHaveLength(1)
    expect(document.querySelector('a.skip')?.getAttribute('href')).toBe(`#${document.querySelector('main')?.id}`)
    const levels = Array.from(document.querySelectorAll('main :is(h1,h2,h3,h4)')).map(({ tagName }) => Number(tagName.slice(1)))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    levels.forEach((level, index) => {
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1)
    })
    for (const navigation of Array.from(document.querySelectorAll('nav'))) expect(navigation.getAttribute('aria-label')).toBeTruthy()
  })
})
