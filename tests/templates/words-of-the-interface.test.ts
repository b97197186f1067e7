import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { en } from '../../templates/words/en.ts'
import { formatBytes, formatNumber, formatRate } from '../../templates/words/format-number.ts'
import { fr } from '../../templates/words/fr.ts'
import { frenchRules } from '../../templates/words/french-rules.ts'

/** Every string of the words, those of functions made with sample values too. */
function collect(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function')
    return samples.flatMap((sample) => collect(tryCall(value as (...sample: unknown[]) => unknown, sample), `${path}()`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => collect(item, `${path}.${key}`))
}
const samples = [
  [1, 2, 1],
  [1234, 0, 0],
  ['person', 3, 'a', 5, 'b'],
  ['name', 2],
  ['x', 'y', 'z', 4, 'w'],
]
function tryCall(call: (...sample: unknown[]) => unknown, sample: readonly unknown[]): unknown {
  try {
    return call(...sample)
  } catch {
    return undefined
  }
}

describe('words', () => {
  it('in French have no ordinary space before a high sign nor inside guillemets', () => {
    const strings = collect(fr, 'fr').filter(([path]) => !path.startsWith('fr.rules'))
    expect(strings.length).toBeGreaterThan(400)
    expect([...strings, ...Object.entries(frenchRules)].filter(([, text]) => / [;:!?»%]|« /.test(text))).toEqual([])
  })

  it('in English are not the French ones, but for two', () => {
    const french = new Map(collect(fr, '').filter(([path]) => !path.startsWith('.rules')))
    const same = collect(en, '').filter(([path, text]) => french.get(path) === text && /\p{L}{4}/u.test(text) && / /.test(text))
    expect(same.map(([path]) => path)).toEqual(['.shelf.title.month()', '.data.contents.csl'])
  })

  it('are there for every rule that the reader names', () => {
    const named = new Set<string>()
    for (const stage of ['2-parse', '3-annotate']) {
      const folder = new URL(`../../src/${stage}/`, import.meta.url)
      for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
        if (!name.endsWith('.ts')) continue
        for (const [, rule] of readFileSync(new URL(name, folder), 'utf8').matchAll(/\b(?:rule|origin|joined|actsRule): '([^']+)'/g))
          named.add(rule ?? '')
      }
    }
    expect(named.size).toBeGreaterThan(50)
    expect([...named].filter((rule) => !Object.hasOwn(frenchRules, rule))).toEqual([])
  })

  it('write numbers, rates and sizes by hand, the same on every machine', () => {
    expect([0, 999, 1000, 3578, 1234567].map((value) => formatNumber(value, 'fr'))).toEqual([
      '0',
      '999',
      '1\u202F000',
      '3\u202F578',
      '1\u202F234\u202F567',
    ])
    expect(formatNumber(3578, 'en')).toBe('3,578')
    expect(formatRate(0.935, 'fr')).toBe('93,5\u202F%')
    expect([512, 14000, 1_100_000, 18_400_000].map((bytes) => formatBytes(bytes, 'fr'))).toEqual([
      '512\u00A0octets',
      '14\u00A0ko',
      '1,1\u00A0Mo',
      '18,4\u00A0Mo',
    ])
  })

  it('say dates with the right preposition', () => {
    const { on, from, to } = fr.entity
    expect([on('26 juillet 1909'), from('1ᵉʳ avril 1889'), to('7 novembre 2024')]).toEqual([', le ', ', du ', ' au '])
    expect([from('mars 1851'), from('août 1909'), from('1938'), to('1938')]).toEqual([', de ', ', d’', ', de ', ' à '])
  })
})
