/** A work folder → the floor: a script that writes as many files and bytes as our site has, and does nothing else. */
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { countFiles } from '../measure/count-files.ts'
import type { Contestant } from './contestant.ts'

export function enterWriter(home: string, folder: string): Contestant {
  const output = join(folder, '_site')
  const args = [join(home, 'bench', 'rivals', 'bare-writer.mjs'), join(folder, 'sizes.json'), output]
  return {
    name: 'writer',
    label: 'Bare writer',
    version: process.versions.node,
    form: 'bare',
    articles: null,
    output,
    workshop: null,
    scenarios: ['nothing'],
    steps: () => [{ name: 'site', command: { file: process.execPath, args, cwd: folder } }],
  }
}

/** `site`: what it must equal. */
export function tellWriter(folder: string, site: string): void {
  rmSync(join(folder, 'sizes.json'), { force: true })
  writeFileSync(join(folder, 'sizes.json'), JSON.stringify(countFiles(site).sizes))
}
