import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findTags } from '../../../src/3-annotate/tags/find-tags.ts'
import { loadTagsModel, parseTagsModel } from '../../../src/3-annotate/tags/load-tags-model.ts'
import type { Mention } from '../../../src/model/record.ts'

const model = loadTagsModel('models/background.txt')
const pieces = 'le la de du d’ l’ à en ville attentat préfet élection Paris Jean Morsi ONU 1909 3e , . : « » - \n \n\n tués voté tu'
  .split(' ')
  .concat(['\n\n', ' '])
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 80 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 80 }).map((words) => words.join('')),
)

describe('any text at all', () => {
  it('is read without a throw, with any title and names; twice the same', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.nat(300), { maxLength: 8 }), fc.nat(60), fc.boolean(), (text, cuts, titleEnd, titled) => {
        const ends = [...new Set(cuts)].sort((a, b) => a - b)
        const mentions = ends.slice(1).flatMap((end, i): Mention[] => {
          const start = ends[i] ?? 0
          const written = text.slice(start, end)
          return written === ''
            ? []
            : [{ text: written, start, end: start + written.length, type: 'place', name: written, origin: 'test', confidence: 1 }]
        })
        const title = titled ? { start: 0, end: Math.min(titleEnd, text.length) } : null
        const tags = findTags(text, [], mentions, title, model)
        expect(tags.length).toBeLessThanOrEqual(10)
        for (const { label, score } of tags) {
          expect(label.trim()).not.toBe('')
          expect(Number.isFinite(score)).toBe(true)
        }
        expect(findTags(text, [], mentions, title, model)).toEqual(tags)
      }),
      { numRuns: 800 },
    )
  })

  it('costs no more for a book than for its first pages', () => {
    const time = (size: number) => {
      const text = 'Le préfet de police a annoncé hier la fermeture des écoles de Lyon. '.repeat(size / 68)
      const start = process.cpuUsage()
      findTags(text, [], [], null, model)
      const { user, system } = process.cpuUsage(start)
      return (user + system) / 1000
    }
    time(100_000)
    expect(time(4_000_000)).toBeLessThan(Math.max(200, time(1_000_000) * 4.6))
  })
})

describe('the background of French', () => {
  it('knows nouns from verbs', () => {
    expect(model.background.get('ville')?.rarity).toBeLessThan(model.background.get('séisme')?.rarity ?? 0)
    expect(model.background.get('élections')?.asNoun).toBeGreaterThan(4)
    expect(model.background.get('souhaite')?.asVerb).toBeGreaterThan(model.background.get('souhaite')?.asNoun ?? 9)
  })

  it('refuses a file that is none', () => {
    expect(() => parseTagsModel('<html>')).toThrow('Unexpected line')
  })
})
