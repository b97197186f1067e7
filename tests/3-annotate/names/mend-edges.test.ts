import { describe, expect, it } from 'vitest'
import { mendEdges } from '../../../src/3-annotate/names/mend-edges.ts'

/** The name found between square brackets → what it is after mending. Types: 0 person, 1 organisation, 2 place. */
function mend(marked: string, type: number, floor = 0) {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  const text = marked.replace(/[[\]]/g, '')
  const mended = mendEdges(text, { start, end, type }, floor)
  return [text.slice(mended.start, mended.end), mended.type]
}

describe('edges of names', () => {
  it.each<[string, number, string, number]>([
    ['le président [Poincaré l’]attendait', 0, 'Poincaré', 0],
    ['hier [Mme Roux s’]est tue', 0, 'Mme Roux', 0],
    ['à [Paris qu’]il aime', 2, 'Paris', 2],
    ['le ministère russe de la [Défense] a annoncé', 1, 'ministère russe de la Défense', 1],
    ['un porte-parole du ministère des [Affaires étrangères]', 1, 'ministère des Affaires étrangères', 1],
    ['l’université nationale de [Séoul]', 1, 'université nationale de Séoul', 1],
    ['[Matignon] n’a pas commenté', 1, 'Matignon', 2],
    ['le [Quai d’Orsay] a condamné', 1, 'Quai d’Orsay', 2],
    ['l’[OTAN] a condamné', 1, 'OTAN', 1],
    ['[Jeanne d’Arc] est morte', 0, 'Jeanne d’Arc', 0],
    ['le ministère attend l’aide de l’[OTAN]', 1, 'OTAN', 1],
    ['la ministre de la [Défense]', 1, 'Défense', 1],
    ['le ministère de la [Corse] et des îles', 2, 'Corse', 2],
    ['[Kremlin] et Pentagone', 1, 'Kremlin', 1],
  ])('%s', (marked, type, words, mended) => expect(mend(marked, type)).toEqual([words, mended]))

  it('never goes over the name before', () => {
    expect(mend('le ministère de la [Défense]', 1, 10)).toEqual(['Défense', 1])
  })
})
