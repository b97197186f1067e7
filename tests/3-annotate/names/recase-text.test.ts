import { describe, expect, it } from 'vitest'
import { findNames } from '../../../src/3-annotate/names/find-names.ts'
import { recaseText } from '../../../src/3-annotate/names/recase-text.ts'
import { loadModels } from '../../../src/load-models.ts'

const { names } = loadModels()
const lost = 'hier, le general joffre est arrive a versailles avec m. poincare ; le train de lyon etait en retard.'

describe('a text that has lost its capitals', () => {
  it('has them again on names, and keeps its length', () => {
    const again = recaseText(lost, names.lists)
    expect(again).toHaveLength(lost.length)
    expect(again).toContain('general Joffre')
    expect(again).toContain('m. Poincare')
    expect(again.toLowerCase()).toBe(lost)
  })

  it('has names, under the words as they stand', () => {
    const found = findNames(lost, names)
    expect(found.map(({ text }) => text)).toEqual(expect.arrayContaining(['joffre', 'poincare']))
    for (const { start, end, text } of found) expect(lost.slice(start, end)).toBe(text)
  })

  it.each([
    'Hier, le général Joffre est arrivé à Versailles avec M. Poincaré.',
    'trop court, joffre',
    'le boulanger vend du pain aux enfants du village quand il fait beau et que la route est libre.',
  ])('nothing is changed in: %s', (text) => expect(recaseText(text, names.lists)).toBe(text))
})
