import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { frenchRules } from '../../templates/words/french-rules.ts'

/** Every rule that the code of a detector gives: `rule: 'day word'`, `rule: year ? 'part of a year' : 'part of a month'`. */
function rulesIn(folder: string, mark: string): readonly string[] {
  const given = new RegExp(`\\b${mark}(?:[^'\\n]*\\? )?'([^'\\n]+)'(?: : '([^'\\n]+)')?`, 'g')
  const rules = new Set<string>()
  for (const file of readdirSync(folder)) {
    for (const [, one, other] of readFileSync(join(folder, file), 'utf8').matchAll(given))
      for (const rule of [one, other]) if (rule) rules.add(rule)
  }
  return [...rules].sort()
}

const model = readFileSync('docs/model-card.md', 'utf8')
const reading = readFileSync('docs/reading.md', 'utf8')
const dates = readFileSync('docs/reading-dates.md', 'utf8')

describe('rules of dates', () => {
  const rules = rulesIn('src/3-annotate/dates', 'rule: ')
  it('are gathered from the code', () => expect(rules.length).toBeGreaterThan(30))
  it.each(rules)('« %s » is described in docs/reading-dates.md, with an example', (rule) => expect(dates).toContain(rule))
  it.each(rules)('« %s » has French words', (rule) => expect(Object.keys(frenchRules)).toContain(rule))
})

describe('rules of names', () => {
  const rules = ['origin: ', 'rule: ', 'origin \\?\\? ']
    .flatMap((mark) => rulesIn('src/3-annotate/names', mark))
    .filter((rule) => rule !== 'model')
  it('are gathered from the code', () => expect(rules.length).toBeGreaterThan(6))
  it.each(rules)('« %s » is described in docs/reading.md', (rule) => expect(reading + model).toContain(rule))
  it.each(rules)('« %s » has French words', (rule) => expect(Object.keys(frenchRules)).toContain(rule))
})

describe('rules by which a place acts', () => {
  const code = readFileSync('src/3-annotate/names/mark-acts.ts', 'utf8')
  const rules = new Set([...code.matchAll(/(?:return|\?) '([a-z ]{5,})'/g)].map(([, rule = '']) => rule))
  it('are gathered from the code', () => expect(rules.size).toBe(5))
  it.each([...rules])('« %s » is described in docs/reading.md and has French words', (rule) => {
    expect(reading).toContain(rule)
    expect(Object.keys(frenchRules)).toContain(rule)
  })
})
