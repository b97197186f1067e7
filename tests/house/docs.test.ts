import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { usage } from '../../src/cli/usage.ts'
import { rules } from '../../src/messages.ts'

const read = (path: string) => readFileSync(path, 'utf8')
const papers = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]

it('documents every rule id, and no other', () => {
  const documented = [...read('docs/messages.md').matchAll(/^## (\S+)$/gm)].map(([, id]) => id)
  expect(documented.sort()).toEqual(Object.keys(rules).sort())
})

it('names every folder of src in ARCHITECTURE.md', () => {
  const text = read('ARCHITECTURE.md')
  for (const entry of readdirSync('src', { withFileTypes: true })) if (entry.isDirectory()) expect(text, entry.name).toContain(entry.name)
})

it('tells the same commands and options in the README as in the usage', () => {
  const readme = read('README.md')
  for (const [option] of usage.matchAll(/--[a-z-]+/g)) expect(readme, option).toContain(option)
})

it('shows in the README the figures that were measured', () => {
  const { figures } = JSON.parse(read('src/french/quality.json')) as { figures: { task: string; value: number }[] }
  const rows = read('README.md').split('\n')
  const shown = (words: string) => rows.find((row) => row.startsWith(`| ${words}`)) ?? ''
  for (const [words, ...tasks] of [
    ['names, five types', 'names', 'names, late articles'],
    ['names in old print', 'names, old print'],
    ['kind of quotation marks', 'kinds', 'quotations'],
    ['dates; moments', 'dates', 'moments'],
    ['key phrases', 'tags'],
    ['sentence boundaries', 'sentences'],
    ['title and date', 'structure'],
  ] as const)
    for (const task of tasks) expect(shown(words), task).toContain((figures.find((one) => one.task === task)?.value ?? 0).toFixed(3))
})

it('links to files that exist', () => {
  const broken = papers.flatMap((paper) =>
    [...read(paper).matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)]
      .map(([, target = '']) => target)
      .filter((target) => !existsSync(join(dirname(paper), target)))
      .map((target) => `${paper} → ${target}`),
  )
  expect(broken).toEqual([])
})

it('has every npm script that the papers tell to run', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
  const asked = papers.flatMap((paper) => [...read(paper).matchAll(/npm run (?:-s )?([a-z:]+)/g)].map(([, name = '']) => name))
  for (const name of new Set(asked)) expect(Object.keys(scripts), name).toContain(name)
})
