/** Each folder of `tests/fixtures/2-parse` is a case, its name a sentence: an input and the outline it must give. A missing expectation fails. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { decodeSource } from '../../src/1-read/decode-source.ts'
import { parseArticle } from '../../src/2-parse/parse-article.ts'
import { outlineArticle } from './outline-article.ts'

const root = join(import.meta.dirname, '../fixtures/2-parse')
const cases = readdirSync(root).sort()

function findInput(folder: string): string | undefined {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((name) => /\.(txt|md)$/.test(name))
}

describe('fixtures of 2-parse', () => {
  it('are at least thirty', () => expect(cases.length).toBeGreaterThanOrEqual(30))

  it.each(cases)('%s', (name) => {
    const folder = join(root, name)
    const input = findInput(folder)
    expect(input, 'an input.txt or input.md (or a name that says the date)').toBeDefined()
    expect(existsSync(join(folder, 'expected.json')), `${relative('.', folder)}/expected.json`).toBe(true)
    const { source } = decodeSource(readFileSync(join(folder, input as string)), input as string)
    expect(source).not.toBeNull()
    if (source === null) return
    const { article } = parseArticle(source)
    expect(outlineArticle(article)).toEqual(JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')))
  })
})
