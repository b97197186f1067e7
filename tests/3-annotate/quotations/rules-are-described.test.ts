import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const SOURCE = 'src/3-annotate/quotations'
/** How marks were paired, not how a quotation was read. */
const NOT_SHOWN = new Set(['pair', 'unclosed', 'continued', 'dialogue'])

const rules = new Set<string>()
for (const file of readdirSync(SOURCE)) {
  const code = readFileSync(join(SOURCE, file), 'utf8')
  for (const line of code.split('\n')) {
    if (!/\brule:|\btake\(/.test(line)) continue
    for (const [, name] of line.matchAll(/'([a-z][a-z -]{3,})'/g)) if (name !== undefined && / |-/.test(name)) rules.add(name)
  }
}

describe('docs/reading-quotations.md', () => {
  const doc = readFileSync('docs/reading-quotations.md', 'utf8')
  it('is checked against the rules in the code', () => expect(rules.size).toBeGreaterThan(30))
  it.each([...rules].filter((rule) => !NOT_SHOWN.has(rule)))('describes « %s »', (rule) => expect(doc).toContain(rule))
})
