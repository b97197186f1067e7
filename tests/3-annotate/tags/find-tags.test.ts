import { describe, expect, it } from 'vitest'
import { findTags } from '../../../src/3-annotate/tags/find-tags.ts'
import { loadTagsModel } from '../../../src/3-annotate/tags/load-tags-model.ts'
import type { EntityType, Mention } from '../../../src/model/record.ts'

const model = loadTagsModel('models/background.txt')

/** Every place of each name in a text, as mentions under their fullest form. */
function mentionsOf(text: string, names: readonly (readonly [written: string, name: string, type: EntityType])[]): readonly Mention[] {
  return names
    .flatMap(([written, name, type]) =>
      [...text.matchAll(new RegExp(written, 'g'))].map(
        ({ index }): Mention => ({ text: written, start: index, end: index + written.length, type, name, origin: 'test', confidence: 1 }),
      ),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((mention, i, all) => i === 0 || mention.start >= (all[i - 1]?.end ?? 0))
}

const title = 'Égypte : la commission électorale annonce la dissolution du parlement'
const text = `${title}

Le Caire. – La commission électorale a annoncé mardi la dissolution du parlement. L’armée égyptienne, selon Mohamed Morsi, gardera le pouvoir législatif.

Le président de la commission électorale d’Égypte a précisé que l’armée égyptienne surveillera les bureaux de vote. Les bureaux de vote ouvriront tôt. M. Morsi a protesté.

Un passant vendait des oranges devant la gare. Officiellement, il ne savait rien.`
const mentions = mentionsOf(text, [
  ['Mohamed Morsi', 'Mohamed Morsi', 'person'],
  ['Morsi', 'Mohamed Morsi', 'person'],
  ['Égypte', 'Égypte', 'place'],
])
const tags = findTags(text, [], mentions, { start: 0, end: title.length }, model)
const labels = tags.map(({ label }) => label)

describe('key phrases that are there', () => {
  it.each(['Égypte', 'commission électorale', 'dissolution du parlement', 'Mohamed Morsi', 'armée égyptienne', 'bureaux de vote'])(
    '%s',
    (label) => {
      expect(labels).toContain(label)
    },
  )

  it('says which are names, in their fullest form', () => {
    expect(tags.find(({ label }) => label === 'Mohamed Morsi')?.origin).toBe('name')
    expect(tags.find(({ label }) => label === 'commission électorale')?.origin).toBe('key phrase')
    expect(labels).not.toContain('Morsi')
  })

  it('comes best first, ten at most, each once, scored from 0 to 1', () => {
    const scores = tags.map(({ score }) => score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    expect(scores.every((score) => score > 0 && score < 1)).toBe(true)
    expect(tags.length).toBeLessThanOrEqual(10)
    expect(new Set(labels.map((label) => label.toLowerCase())).size).toBe(labels.length)
  })

  it('is found without a title, and without sentences or names', () => {
    expect(findTags(text.slice(title.length), [], [], null, model).map(({ label }) => label)).toContain('commission électorale')
    expect(findTags(text, [], [], { start: null, end: null }, model).length).toBeGreaterThan(0)
  })
})

describe('words that are no key phrase', () => {
  it.each([
    'la',
    'de',
    'mardi',
    'officiellement',
    'a annoncé',
    'oranges',
    'gare',
    'savait',
    'commission électorale a annoncé',
    'du parlement',
    'M',
  ])('%s', (label) => {
    expect(labels).not.toContain(label)
  })
})

describe('usual forms', () => {
  it.each([
    ['L’usine ferme. Des usines ferment. Cette usine est morte.', 'usine'],
    ['Attaque à Lyon\n\nUne attaque a eu lieu. L’attaque visait une école.', 'attaque'],
    ['La garde à vue est levée. La garde à vue a duré.', 'garde à vue'],
    ["Le coup d'État a échoué. Ce coup d'État est le second.", 'coup d’État'],
    ['Les prud’hommes ont tranché. Aux prud’hommes, rien.', 'prud’hommes'],
    ['Un attentat-suicide a tué. L’attentat-suicide de Lyon.', 'attentat-suicide'],
  ])('%s → %s', (body, label) => {
    expect(findTags(body, [], [], null, model).map((tag) => tag.label)).toContain(label)
  })
})
