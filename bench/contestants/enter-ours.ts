/** A work folder → Hémérothèque on bare text, as `npm run build` starts it, without the start of npm. */
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

/** What the rivals' sites do not have either: with these left out ours has the same pages as theirs. */
const beyond = 'leaveOut: [quotations, chronology, map, files, exports, feeds]\npictures: none\n'

/** `whole`: the site as it is without settings, as a lane of its own. */
export function enterOurs(home: string, folder: string, whole = false): Contestant {
  const content = join(folder, 'content')
  const output = join(folder, '_site')
  mkdirSync(content, { recursive: true })
  const own = whole ? settings : settings + beyond
  // Every page shows the description: a new one has all pages rendered again, from records that are known.
  let told = 0
  const tell = () =>
    writeFileSync(join(content, 'site.yaml'), own.replace('mesurer la construction', `mesurer ${told++} fois la construction`))
  tell()
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string }
  return {
    name: whole ? 'whole' : 'ours',
    label: whole ? 'Hémérothèque, all parts' : 'Hémérothèque',
    version,
    form: 'bare',
    articles: join(content, 'articles'),
    output,
    workshop: join(folder, '.hemerotheque'),
    scenarios,
    steps: (scenario) => {
      if (scenario === 'forced') tell()
      const args = [...buildWords(home), '--content', content, '--output', output, '--quiet']
      return [{ name: 'site', command: { file: process.execPath, args, cwd: home } }]
    },
  }
}

/** `npm run build` after `node`. */
function buildWords(home: string): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
  const [command = '', ...words] = (scripts.build ?? '').split(' ')
  if (command !== 'node') throw new Error(`Unexpected build script '${scripts.build}', expected one that begins with node`)
  return words
}
