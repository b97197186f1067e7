/** A work folder → Hémérothèque on bare text, without the start of npm: `node --import tsx src/cli.ts build`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Contestant, scenarios } from './contestant.ts'

const settings = `title: Banc d’essai
monogram: BE
url: https://exemple.invalid/
description: Articles écrits par une machine pour mesurer la construction.
publisher: Hémérothèque
licence: Domaine public
language: fr
typography: french
`

export function enterOurs(home: string, folder: string): Contestant {
  const content = join(folder, 'content')
  const output = join(folder, '_site')
  mkdirSync(content, { recursive: true })
  writeFileSync(join(content, 'site.yaml'), settings)
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string }
  return {
    name: 'ours',
    label: 'Hémérothèque',
    version,
    form: 'bare',
    articles: join(content, 'articles'),
    output,
    workshop: join(folder, '.hemerotheque'),
    scenarios,
    steps: (scenario) => {
      const args = ['--import', 'tsx', 'src/cli.ts', 'build', '--content', content, '--output', output, '--quiet']
      return [{ name: 'site', command: { file: process.execPath, args: scenario === 'forced' ? [...args, '--force'] : args, cwd: home } }]
    },
  }
}
