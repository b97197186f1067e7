/**
 * Templates of the archive's own, laid over ours by the same file name (`colophon.tsx` over `components/colophon.tsx` in the same folder): a
 * copy of both in the workshop, since templates import one another. They are code: only what `site.yaml` names is taken.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { nearestWord } from './1-read/yaml/nearest-word.ts'
import { compiledFolder } from './compiled-folder.ts'
import { message } from './messages.ts'
import type { Message } from './model/message.ts'

const source = dirname(fileURLToPath(import.meta.url))
export const ourTemplates = join(dirname(source), 'templates')

/** The copy is a package of our name, so that its templates find the JSX runtime beside them. */
const description = { name: 'hemerotheque', type: 'module', exports: { './jsx-runtime': './templates/jsx-runtime.ts' } }

/** A template that stands over none of ours is a slip of the pen, or a part that another of theirs imports. */
export function checkOwnTemplates(content: string, folder: string | null): readonly Message[] {
  if (folder === null) return []
  const ours = namesBelow(ourTemplates)
  return namesBelow(join(content, folder))
    .filter((name) => !ours.includes(name))
    .map((name) => message('unknown-template', { path: `content/${folder}/${name}` }, { name, near: nearestWord(name, ours) ?? '' }))
}

/** The folder to render from. `version` is a digest of ours and theirs: what was laid before is taken again. */
export function layTemplates(own: string | null, workshop: string, version: string): string {
  const all = join(workshop, 'templates')
  if (own === null) {
    rmSync(all, { recursive: true, force: true })
    return compiledFolder === null ? ourTemplates : join(compiledFolder, 'templates')
  }
  const laid = join(all, version)
  if (!existsSync(join(laid, 'done'))) {
    rmSync(all, { recursive: true, force: true })
    for (const folder of [ourTemplates, own]) for (const name of namesBelow(folder)) copyTemplate(folder, name, join(laid, 'templates'))
    writeFileSync(join(laid, 'package.json'), `${JSON.stringify(description)}\n`)
    // What templates reach outside their folder: the types and rules of `src/model`.
    symlinkSync(source, join(laid, 'src'), 'junction')
    mkdirSync(join(laid, 'done'))
  }
  return join(laid, 'templates')
}

/** Away from our own folder nothing says how JSX is to be read but the file itself; on its first line, so that lines keep their numbers. */
function copyTemplate(folder: string, name: string, target: string): void {
  mkdirSync(dirname(join(target, name)), { recursive: true })
  const pragma = name.endsWith('x') ? '/** @jsxRuntime automatic @jsxImportSource hemerotheque */ ' : ''
  writeFileSync(join(target, name), pragma + readFileSync(join(folder, name), 'utf8'))
}

/** Sources of templates, with `/`, sorted. */
function namesBelow(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  return files.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')).sort()
}

/** An error of a template of theirs → its message, in one line. */
export function templateFailed(error: unknown, folder: string): Message {
  let cause: unknown = error
  for (let depth = 0; depth < 5 && cause instanceof Error; depth += 1)
    cause = (cause as { originalError?: unknown }).originalError ?? cause.cause ?? cause
  const said = cause instanceof Error ? cause.message : String(cause)
  return message('template-failed', { path: `content/${folder}` }, { why: said.replace(/\s+/g, ' ').slice(0, 300) })
}
