import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import { enterWriter, tellWriter } from '../../bench/contestants/enter-writer.ts'
import { countFiles } from '../../bench/measure/count-files.ts'

const home = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'bench-writer-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('writes the same files of the same sizes as the site that it is told of', () => {
  const site = join(folder, 'ours')
  mkdirSync(join(site, 'a', 'b'), { recursive: true })
  writeFileSync(join(site, 'index.html'), 'x'.repeat(5000))
  writeFileSync(join(site, 'a', 'b', 'empty.txt'), '')
  tellWriter(folder, site)
  const writer = enterWriter(home, folder)
  for (const { command } of writer.steps('nothing')) execFileSync(command.file, command.args, { cwd: command.cwd })
  const sorted = (path: string) => [...countFiles(path).sizes].sort((a, b) => (a.path < b.path ? -1 : 1))
  expect(sorted(writer.output)).toEqual(sorted(site))
})
