import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { renderView } from '../../templates/render-view.ts'
import { type RgaaProof, rgaa } from '../../templates/words/rgaa.ts'
import { accessibility } from './views/plain.ts'

/** How many criteria each theme of RGAA 4.1 has. */
const sizes = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12]

/** The tests that a proof speaks of. */
const tests: Readonly<Record<RgaaProof, readonly string[]>> = {
  axe: ['tests/templates/pages-in-a-browser.test.ts'],
  html: ['tests/templates/every-page-is-valid-html.test.ts', 'tests/site/demo-archive.test.ts'],
  outline: ['tests/templates/every-part-is-there.test.ts'],
  story: ['tests/stories/au-clavier-seul.test.ts', 'tests/stories/sans-javascript.test.ts', 'tests/stories/couleurs-forcees.test.ts'],
  size: ['tests/stories/a-toutes-les-tailles.test.ts'],
}

it('has each criterion once, in its theme', () => {
  expect(rgaa.map(({ criteria }) => criteria.length)).toEqual(sizes)
  const expected = sizes.flatMap((size, theme) => Array.from({ length: size }, (_, index) => `${theme + 1}.${index + 1}`))
  expect(rgaa.flatMap(({ criteria }) => criteria.map(({ id }) => id))).toEqual(expected)
})

it('calls nothing met without a test, and every test is there', () => {
  for (const { id, state, proofs } of rgaa.flatMap(({ criteria }) => criteria)) expect(proofs.length > 0, id).toBe(state === 'met')
  for (const path of Object.values(tests).flat()) expect(existsSync(path), path).toBe(true)
})

it('stands on the page: tested, not tested, without object', () => {
  const html = renderView(accessibility)
  for (const { id, state } of rgaa.flatMap(({ criteria }) => criteria))
    expect(html).toMatch(state === 'none' ? new RegExp(`Sans objet\\s: [^<]*\\b${id.replace('.', '\\.')}\\b`) : new RegExp(`<td>${id} `))
})
