import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { afterAll, expect, it } from 'vitest'

const ruleSet = createRequire(import.meta.url)('../../.dependency-cruiser.cjs')
const folder = mkdtempSync(join(tmpdir(), 'rules-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Names of the rules that a house of these files breaks. */
async function broken(name: string, files: Readonly<Record<string, string>>): Promise<string[]> {
  const house = join(folder, name)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, path)), { recursive: true })
    writeFileSync(join(house, path), text)
  }
  const { forbidden } = ruleSet
  const result = await cruise(['.'], {
    baseDir: house,
    ruleSet: { forbidden },
    validate: true,
    tsPreCompilationDeps: true,
    outputType: 'json',
  })
  const { summary } = (typeof result.output === 'string' ? JSON.parse(result.output) : result.output) as ICruiseResult
  return [...new Set(summary.violations.map(({ rule }) => rule.name))].sort()
}

const used = { 'src/cli.ts': "import './2-parse/b.ts'\nimport './1-read/a.ts'\n" }

it('lets a stage import the model', async () => {
  const files = {
    ...used,
    'src/1-read/a.ts': "import type { S } from '../model/s.ts'\nexport const a: S = 1\n",
    'src/2-parse/b.ts': 'export const b = 1\n',
    'src/model/s.ts': 'export type S = number\n',
  }
  expect(await broken('allowed', files)).toEqual([])
})

it.each([
  [
    'a stage from another stage',
    '1-read-stands-alone',
    { 'src/1-read/a.ts': "import { b } from '../2-parse/b.ts'\nexport const a = b\n", 'src/2-parse/b.ts': 'export const b = 1\n' },
  ],
  [
    'a stage from the build',
    'stages-do-not-call-the-line',
    {
      'src/1-read/a.ts': "import { c } from '../build.ts'\nexport const a = c\n",
      'src/build.ts': 'export const c = 1\n',
      'src/2-parse/b.ts': 'export const b = 1\n',
    },
  ],
  [
    'the model from a stage',
    'model-imports-nothing',
    {
      'src/1-read/a.ts': "import type { S } from '../model/s.ts'\nexport const a: S = 1\n",
      'src/model/s.ts': "import type { b } from '../2-parse/b.ts'\nexport type S = typeof b\n",
      'src/2-parse/b.ts': 'export const b = 1\n',
    },
  ],
  [
    'the disk from the parser',
    'the-disk-is-at-the-ends',
    {
      'src/1-read/a.ts': 'export const a = 1\n',
      'src/2-parse/b.ts': "import { readFileSync } from 'node:fs'\nexport const b = readFileSync\n",
    },
  ],
])('refuses %s', async (what, rule, files) => {
  expect(await broken(what.replaceAll(' ', '-'), { ...used, ...files })).toContain(rule)
})

it('refuses code of a stage in a template', async () => {
  const files = {
    ...used,
    'src/1-read/a.ts': 'export const a = 1\n',
    'src/2-parse/b.ts': 'export const b = 1\n',
    'templates/page.tsx': "import { a } from '../src/1-read/a.ts'\nexport const page = a\n",
  }
  expect(await broken('template', files)).toContain('templates-know-types-only')
})
