import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findNames } from '../../../src/3-annotate/names/find-names.ts'
import { loadNamesModel } from '../../../src/3-annotate/names/load-names-model.ts'
import { findQuotations } from '../../../src/3-annotate/quotations/find-quotations.ts'
import { findSentences } from '../../../src/3-annotate/sentences/find-sentences.ts'

const SEED = '../shared/data/seed'
const GOLD = '../shared/data/quotations/dev.quotes.jsonl'
const TEXTS = '../shared/data/winer-fr'
const MODEL = 'models/names.bin'
const KIND_FLOOR = 0.93

function read(text: string) {
  const paragraphs = [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }))
  return findQuotations(text, findSentences(text, paragraphs), findNames(text, loadNamesModel(MODEL)), paragraphs)
}

/** Read by a person: how each pair begins, what it is, who speaks. */
const PAIRS: [string, string, RegExp | null][] = [
  ['suivez attentivement', 'speech', /États-Unis et leurs alliés occidentaux/],
  ['plus de 70 terroristes', 'speech', /^ministère russe de la Défense$/],
  ['Légion de la liberté', 'name', null],
  ['Corps des volontaires', 'name', null],
  ['n’encourage ni ne permet', 'speech', /^[Dd]épartement d’État/],
  ['soutenir l’utilisation', 'speech', /^[Dd]épartement d’État/],
  ['Légion de la liberté', 'name', null],
  ['Les fusils Bren', 'speech', /^(?:Washington Post|WaPo)$/],
  ['les autorités officielles', 'speech', /^porte-parole du ministère belge de la Défense$/],
  ['sont clairement complices', 'speech', /^Mark Cancian$/],
]

describe('the article that the project began with', () => {
  it.skipIf(!existsSync(SEED) || !existsSync(MODEL))(
    'has its ten pairs read as a person reads them (skipped: data or model absent)',
    () => {
      const file = readdirSync(SEED).find((name) => name.endsWith('.txt')) ?? ''
      const marked = read(readFileSync(join(SEED, file), 'utf8')).filter((q) => q.form !== 'indirect')
      expect(marked.map((q) => q.kind)).toEqual(PAIRS.map(([, kind]) => kind))
      PAIRS.forEach(([start, , speaker], i) => {
        expect(marked[i]?.text.startsWith(start)).toBe(true)
        if (speaker === null) expect(marked[i]?.speaker).toBeNull()
        else expect(marked[i]?.speaker?.name).toMatch(speaker)
      })
    },
  )
})

interface Gold {
  readonly id: string
  readonly quotations: readonly { readonly start: number; readonly end: number; readonly kind: string }[]
}

describe('marks labelled by people', () => {
  it.skipIf(!existsSync(GOLD) || !existsSync(MODEL))(
    `have their kind in ${KIND_FLOOR} of the pairs (skipped: data or model absent)`,
    () => {
      let right = 0
      let pairs = 0
      for (const line of readFileSync(GOLD, 'utf8').split('\n').filter(Boolean)) {
        const gold = JSON.parse(line) as Gold
        const text = readFileSync(join(TEXTS, `${gold.id}.txt`), 'utf8')
        const units = utf16Offsets(text)
        const found = new Map(
          read(text)
            .filter((q) => q.form !== 'indirect')
            .map((q) => [q.start, q.kind]),
        )
        for (const item of gold.quotations) {
          pairs++
          if (found.get(units[item.start] ?? -1) === item.kind) right++
        }
      }
      expect(right / pairs).toBeGreaterThanOrEqual(KIND_FLOOR)
    },
  )
})

/** The gold counts code points. */
function utf16Offsets(text: string): number[] {
  const map: number[] = []
  let at = 0
  for (const char of text) {
    map.push(at)
    at += char.length
  }
  map.push(at)
  return map
}
