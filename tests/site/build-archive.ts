/** Builds an archive in a temporary folder, as the command does, for tests that look at whole sites. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, sep } from 'node:path'
import { type Built, build } from '../../src/build.ts'
import type { BuildOptions } from '../../src/model/build-options.ts'
import type { Progress } from '../../src/model/progress.ts'

export const silent: Progress = { begin: () => {}, step: () => {}, end: () => {} }

export interface TestArchive {
  readonly root: string
  readonly content: string
  readonly output: string
  readonly write: (path: string, text: string | Uint8Array) => void
  readonly remove: (path: string) => void
  readonly build: (options?: Partial<BuildOptions>) => Promise<Built>
  /** Paths of the site's files, with `/`, sorted. */
  readonly files: () => string[]
  readonly dispose: () => void
}

/** `files`: paths below the content folder → texts. */
export function testArchive(files: Readonly<Record<string, string | Uint8Array>> = {}): TestArchive {
  const root = mkdtempSync(join(tmpdir(), 'hemerotheque-'))
  const [content, output] = [join(root, 'content'), join(root, '_site')]
  mkdirSync(join(content, 'articles'), { recursive: true })
  const write = (path: string, text: string | Uint8Array) => {
    mkdirSync(dirname(join(content, path)), { recursive: true })
    writeFileSync(join(content, path), text)
  }
  for (const [path, text] of Object.entries(files)) write(path, text)
  return {
    root,
    content,
    output,
    write,
    remove: (path) => rmSync(join(content, path), { recursive: true }),
    build: (options = {}) => build({ content, output, pathPrefix: '/', force: false, jobs: 1, records: null, ...options }, silent),
    files: () => filesBelow(output),
    dispose: () => rmSync(root, { recursive: true, force: true }),
  }
}

/** Runs the command as people do, in a process of its own. */
export function runCommand(
  args: readonly string[],
  input = '',
): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli.ts', ...args], {
    encoding: 'utf8',
    input,
    maxBuffer: 1 << 28,
  })
  return { status, stdout, stderr }
}

/** The demo archive of the repository, copied. */
export function demoArchive(): TestArchive {
  const archive = testArchive()
  cpSync('content', archive.content, { recursive: true })
  return archive
}

export function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return entries.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')).sort()
}
