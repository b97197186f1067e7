/**
 * A work folder → a rival on the same articles, everything known in their front matter; Pagefind runs over its output. Neither keeps
 * anything between two runs of its command, so after the first build there is one case: build it all again over what is there.
 */
import { execFileSync } from 'node:child_process'
import { copyFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from '../measure/measure-command.ts'
import type { Contestant, Step } from './contestant.ts'

export function enterEleventy(home: string, folder: string): Contestant {
  layProject(home, 'eleventy', folder, 'content')
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n')
  const file = process.execPath
  const args = [join(home, 'node_modules/@11ty/eleventy/cmd.cjs'), '--quiet']
  return rival(
    home,
    folder,
    { name: 'eleventy', label: 'Eleventy', version: versionOf(home, '@11ty/eleventy') },
    { file, args, cwd: folder },
  )
}

export function enterHugo(home: string, folder: string, hugo: string): Contestant {
  layProject(home, 'hugo', folder, 'static')
  const version = /v[\d.]+/.exec(execFileSync(hugo, ['version'], { encoding: 'utf8' }))?.[0].slice(1) ?? 'unknown'
  const args = ['--quiet', '--destination', '_site']
  return rival(home, folder, { name: 'hugo', label: 'Hugo', version }, { file: hugo, args, cwd: folder })
}

function rival(home: string, folder: string, who: Pick<Contestant, 'name' | 'label' | 'version'>, command: Command): Contestant {
  const output = join(folder, '_site')
  const args = [join(home, 'node_modules/pagefind/lib/runner/bin.cjs'), '--site', output, '--quiet']
  const steps: readonly Step[] = [
    { name: 'site', command },
    { name: 'search', command: { file: process.execPath, args, cwd: folder } },
  ]
  const articles = join(folder, 'content', 'articles')
  return { ...who, form: 'markdown', articles, output, workshop: null, scenarios: ['nothing', 'edited'], steps: () => steps }
}

/** All get the same stylesheet, in the folder whose files they copy as they are. */
function layProject(home: string, name: string, folder: string, copied: string): void {
  cpSync(join(home, 'bench', 'rivals', name), folder, { recursive: true })
  mkdirSync(join(folder, copied), { recursive: true })
  copyFileSync(join(home, 'public', 'style.css'), join(folder, copied, 'style.css'))
}

export function versionOf(home: string, packageName: string): string {
  return (JSON.parse(readFileSync(join(home, 'node_modules', packageName, 'package.json'), 'utf8')) as { version: string }).version
}
