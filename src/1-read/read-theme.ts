/**
 * The archive's own style sheet and templates, as `site.yaml` names them (« css: theme.css », « templates: templates »): never out of the
 * content folder, never through a symbolic link, never from the folder of the articles. Never throws.
 */
import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { message } from '../messages.ts'
import type { Message } from '../model/message.ts'
import type { SiteSettings } from '../model/settings.ts'

export interface Theme {
  /** Text of the style sheet. */
  readonly css: string | null
  /** Folder of templates, below the content folder. */
  readonly templates: string | null
}

const largest = 500_000

export function readTheme(
  contentDir: string,
  { css, templates }: Pick<SiteSettings, 'css' | 'templates'>,
): { readonly value: Theme; readonly messages: readonly Message[] } {
  const messages: Message[] = []
  const complain = (key: string, path: string, why: string) =>
    messages.push(message('theme-refused', { path: 'content/site.yaml' }, { key, path: path.slice(0, 80), why }))
  const value = { css: readCss(contentDir, css, complain), templates: findTemplates(contentDir, templates, complain) }
  if (templates === null && kindOf(contentDir, 'templates') === 'folder')
    messages.push(message('templates-not-asked', { path: 'content/templates' }, {}))
  return { value, messages }
}

type Complain = (key: string, path: string, why: string) => void

function readCss(contentDir: string, named: string | null, complain: Complain): string | null {
  const path = named ?? 'theme.css'
  const kind = kindOf(contentDir, path)
  if (named === null && kind === 'nothing') return null
  if (kind !== 'file' || !path.endsWith('.css'))
    return refuse(complain, 'css', path, kind === 'file' ? 'it does not end in .css' : wording[kind])
  try {
    const bytes = readFileSync(join(contentDir, path))
    return bytes.length > largest
      ? refuse(complain, 'css', path, `it has ${bytes.length} bytes, ${largest} at most`)
      : bytes.toString('utf8')
  } catch (error) {
    return refuse(complain, 'css', path, (error as NodeJS.ErrnoException).code ?? String(error))
  }
}

function findTemplates(contentDir: string, path: string | null, complain: Complain): string | null {
  if (path === null) return null
  const kind = kindOf(contentDir, path)
  if (kind !== 'folder') return refuse(complain, 'templates', path, wording[kind])
  const linked = readdirSync(join(contentDir, path), { recursive: true, withFileTypes: true }).some((entry) => entry.isSymbolicLink())
  return linked ? refuse(complain, 'templates', path, 'there is a symbolic link in it') : posix.normalize(path)
}

function refuse(complain: Complain, key: string, path: string, why: string): null {
  complain(key, path, why)
  return null
}

const wording = {
  outside: 'it leads out of the content folder, or into that of the articles',
  link: 'it is a symbolic link, or stands below one',
  nothing: 'there is nothing there',
  file: 'it is a file',
  folder: 'it is a folder',
} as const

/** What a path below the content folder is; each of its steps is looked at, so that none is a link. */
function kindOf(contentDir: string, path: string): keyof typeof wording {
  if (/^\/|^[a-z]:|\\/i.test(path) || path.includes('\0')) return 'outside'
  const steps = posix.normalize(path).split('/').filter(Boolean)
  if (steps.length === 0 || steps[0] === '.' || steps.includes('..') || /^articles$/i.test(steps[0] ?? '')) return 'outside'
  let [at, kind]: [string, keyof typeof wording] = [contentDir, 'folder']
  for (const step of steps) {
    at = join(at, step)
    const found = lstatSync(at, { throwIfNoEntry: false })
    if (!found) return 'nothing'
    if (found.isSymbolicLink()) return 'link'
    kind = found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'nothing'
    if (kind === 'file' && step !== steps.at(-1)) return 'nothing'
  }
  return kind
}
