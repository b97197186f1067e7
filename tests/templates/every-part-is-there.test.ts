/** The structure of every kind of page against `outlines/`. After a wanted change: `npx vitest run -u tests/templates/every-part-is-there.test.ts`, then read the difference. */
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { renderView } from '../../templates/render-view.ts'
import { allViews } from './all-views.ts'
import { writeOutline } from './write-outline.ts'

const stored = readdirSync(new URL('outlines/', import.meta.url))

describe('the outline', () => {
  it('is stored for each view, and for nothing else', () => {
    expect(stored.sort()).toEqual(
      Object.keys(allViews)
        .map((name) => `${name}.txt`)
        .sort(),
    )
  })

  it.each(Object.entries(allViews))('of %s is the one stored', async (name, view) => {
    await expect(writeOutline(renderView(view))).toMatchFileSnapshot(`outlines/${name}.txt`)
  })

  it('changes when a page loses a part, a link or a hidden word', () => {
    const { article } = allViews
    if (article?.kind !== 'article') throw new Error('no article')
    const whole = writeOutline(renderView(article))
    for (const poorer of [
      { ...article, quotations: [] },
      { ...article, dates: [] },
      { ...article, related: article.related.slice(1) },
    ])
      expect(writeOutline(renderView(poorer))).not.toBe(whole)
  })
})
