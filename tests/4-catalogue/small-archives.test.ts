import { readdirSync, readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { makeCatalogue } from '../../src/4-catalogue/make-catalogue.ts'
import type { Authorities } from '../../src/model/settings.ts'
import { makeSmallCard, noAuthorities, type SmallCard } from './make-small-card.ts'

const folder = new URL('../fixtures/4-catalogue/', import.meta.url)

interface Expected {
  /** Id (`*` for signs of a digest) → forms in the order of letters. */
  readonly entities: Readonly<Record<string, readonly string[]>>
  readonly doubts?: readonly string[]
  readonly apart?: Readonly<Record<string, readonly string[]>>
  readonly messages?: readonly string[]
}

describe('small archives, one folder each', () => {
  for (const name of readdirSync(folder)) {
    it(name.replaceAll('-', ' '), () => {
      const read = (file: string) => load(readFileSync(new URL(`${name}/${file}`, folder), 'utf8'))
      const { articles, authorities } = read('archive.yaml') as { articles: SmallCard[]; authorities?: Partial<Authorities> }
      const expected = read('expected.yaml') as Expected
      const catalogue = makeCatalogue(articles.map(makeSmallCard), { monogram: 'X' }, complete(authorities))
      const found = catalogue.entities.map(({ id, variants }) => [id, variants.map(({ form }) => form).sort()] as const)
      const wanted = Object.entries(expected.entities).map(([id, forms]) => [id, [...forms].sort()] as const)
      expect(found.map(([, forms]) => forms)).toEqual(wanted.map(([, forms]) => forms))
      for (const [i, [id]] of found.entries()) expect(id).toMatch(new RegExp(`^${wanted[i]?.[0].replace('*', '[0-9a-z]{5}')}$`))
      if (expected.doubts) expect(catalogue.doubts.map(({ a, b }) => `${a} ${b}`).sort()).toEqual([...expected.doubts].sort())
      for (const [id, others] of Object.entries(expected.apart ?? {}))
        expect(catalogue.entities.find((one) => one.id === id)?.apart).toEqual(others)
      expect(catalogue.messages.map(({ ruleId }) => ruleId)).toEqual(expected.messages ?? [])
    })
  }
})

function complete(authorities: Partial<Authorities> = {}): Authorities {
  const entities = (authorities.entities ?? []).map((entity) => ({ ...entity, variants: entity.variants ?? [] }))
  return { ...noAuthorities, ...authorities, entities }
}
