import { describe, expect, it } from 'vitest'
import { findActRule } from '../../../src/3-annotate/names/mark-acts.ts'

function rule(marked: string): string | undefined {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  const text = marked.replace(/[[\]]/g, '')
  return findActRule(text, start, end, text.slice(start, end))
}

describe('findActRule', () => {
  it.each([
    ['[Kiev] a tenté de se distancier du raid.', 'subject of an act'],
    ['[Moscou] avait précédemment publié des photos.', 'subject of an act'],
    ['alors que [Washington] avait du mal à les expliquer', 'subject of an act'],
    ['[Paris] accuse Londres de mauvaise foi.', 'subject of an act'],
    ['Les [États-Unis] ont exprimé leur opposition.', 'subject of an act'],
    ['[Berlin] ne veut pas céder.', 'subject of an act'],
    ['[Moscou] et Pékin ont signé un accord.', 'subject of an act'],
    ['[Paris] et les États-Unis refusent de céder.', 'subject of an act'],
    ['[Paris] et Lyon sont reliées par le train.', undefined],
    ['[Paris] et ses habitants ont décidé de partir.', undefined],
    ['selon [Moscou], rien n’est perdu', 'source or party'],
    ['l’accord conclu entre [Kiev] et ses voisins', 'source or party'],
    ['un accord entre Kiev et [Moscou] est signé', 'source or party'],
    ['le train entre Paris et [Lyon] est en retard', undefined],
    ['l’engagement de [Kiev] à répondre', 'what only somebody has'],
    ['ils ont exhorté [Kiev] à attendre', 'addressed'],
    ['plaçant [Kiev] responsable de leur utilisation', 'addressed'],
    ['L’[Élysée] dément.', 'seat of power'],
    ['[Matignon] reste muet.', 'seat of power'],
    ['le [Quai d’Orsay] n’a pas confirmé', 'seat of power'],
    ['Il est arrivé à [Kiev] hier.', undefined],
    ['Une bombe a explosé à l’[Élysée] hier.', undefined],
    ['La ville de [Kiev] est belle.', undefined],
    ['[Paris] est la capitale de la France.', undefined],
    ['Le train entre [Paris] et Lyon est en retard.', undefined],
    ['Il quitte [Londres] demain.', undefined],
    ['La maire de [Paris] a annoncé un plan.', undefined],
    ['Les rues de [Matignon] sont vides.', undefined],
    ['un conseiller de l’[Élysée] a démenti', 'seat of power'],
    ['Le maire de [Bercy] a tenté de partir.', undefined],
  ])('%s', (marked, expected) => {
    expect(rule(marked)).toBe(expected)
  })
})
