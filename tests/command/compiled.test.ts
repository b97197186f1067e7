/** The program compiled gives the same site, says the same, and knows what was built from its sources. */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { demoArchive, runCommand } from '../site/build-archive.ts'
import { differences } from '../site/compare-sites.ts'

function startCommand(args: readonly string[], cwd = process.cwd()) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/start.mjs', ...args], { cwd, encoding: 'utf8' })
  return { status, stdout, stderr }
}

it('builds the same site as from the sources, and both know what the other has built', { timeout: 120_000 }, () => {
  const archive = demoArchive()
  const other = join(archive.root, 'other')
  const args = ['build', '--content', archive.content, '--output']
  expect(startCommand([...args, archive.output]).status).toBe(0)
  expect(runCommand([...args, other]).status).toBe(0)
  expect(differences(archive.output, other)).toEqual([])
  expect(runCommand([...args, archive.output]).stderr).toContain('0 products made')
  writeFileSync(join(archive.content, 'articles', 'ajout.txt'), 'Un ajout\n\nPARIS, 3 mai 1901. – Pierre Curie est à Paris.\n')
  // Templates of the archive's own are as people wrote them: TypeScript.
  const mine = readFileSync('templates/components/colophon.tsx', 'utf8').replace('{words.signs}', '{words.signs} du fonds')
  mkdirSync(join(archive.content, 'templates', 'components'), { recursive: true })
  writeFileSync(join(archive.content, 'templates', 'components', 'colophon.tsx'), mine)
  writeFileSync(join(archive.content, 'site.yaml'), `${readFileSync(join(archive.content, 'site.yaml'), 'utf8')}templates: templates\n`)
  const built = startCommand([...args, archive.output])
  expect(built.stderr).toContain('(1 read')
  expect(runCommand([...args, other]).status).toBe(0)
  expect(differences(archive.output, other)).toEqual([])
  expect(readFileSync(join(archive.output, 'index.html'), 'utf8')).toContain(' du fonds')
  archive.dispose()
})

it('says what is wrong with its arguments', () => {
  const { status, stderr } = startCommand(['buidl'])
  expect(status).toBe(2)
  expect(stderr).toContain("Unexpected command 'buidl'")
})

it('is compiled again when a source changes, and runs from its sources where nothing can be kept', { timeout: 120_000 }, () => {
  const home = mkdtempSync(join(tmpdir(), 'hemerotheque-'))
  for (const name of ['src', 'templates', 'models', '.eleventy.ts', 'package.json', 'tsconfig.json'])
    cpSync(name, join(home, name), { recursive: true })
  // Packages as they are, with a place of its own for what is compiled.
  const packages = join(home, 'node_modules')
  cpSync('node_modules/.package-lock.json', join(packages, '.package-lock.json'))
  for (const name of readdirSync('node_modules'))
    if (!name.startsWith('.')) symlinkSync(resolve('node_modules', name), join(packages, name))
  const kept = join(packages, '.cache', 'hemerotheque')
  expect(startCommand(['help'], home).stdout).toContain('build')
  expect(readdirSync(kept)).toHaveLength(1)
  writeFileSync(join(home, 'src', 'cli', 'usage.ts'), "export const usage = 'otherwise'\n")
  expect(startCommand(['help'], home).stdout).toBe('otherwise')
  expect(readdirSync(kept)).toHaveLength(2)
  rmSync(kept, { recursive: true })
  writeFileSync(kept, '')
  expect(startCommand(['help'], home).stdout).toBe('otherwise')
  expect(existsSync(join(kept, 'any'))).toBe(false)
  rmSync(home, { recursive: true })
})
