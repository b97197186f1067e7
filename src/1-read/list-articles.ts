/**
 * Content folder → the files of `content/articles` that are articles (`.txt`, `.md`), by path in code-unit order: `vrac/kourou.txt`.
 * Hidden files are passed over. A symbolic link is followed only inside the content folder, and only to what is not listed already.
 */
import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { message } from '../messages.ts'
import type { ListedFile } from '../model/listed-file.ts'
import type { Message } from '../model/message.ts'

interface Walk {
  /** Real path of the content folder. */
  readonly root: string
  readonly files: ListedFile[]
  readonly messages: Message[]
  /** Links found, looked at after all that really stands in the folder. */
  readonly links: { readonly file: string; readonly path: string }[]
  /** Real paths of the files and folders listed. */
  readonly seen: Set<string>
}

export function listArticles(contentDir: string): { readonly value: readonly ListedFile[]; readonly messages: readonly Message[] } {
  const top = join(contentDir, 'articles')
  try {
    const walk: Walk = { root: realpathSync(contentDir), files: [], messages: [], links: [], seen: new Set() }
    const real = realpathSync(top)
    if (!isInside(walk.root, real)) return { value: [], messages: [message('link-outside', { path: 'articles' })] }
    listFolder(walk, real, '')
    // Links found behind links are added to the end while this runs.
    for (const link of walk.links) followLink(walk, link)
    return { value: walk.files.sort(byPath), messages: walk.messages.sort(byPath) }
  } catch {
    return { value: [], messages: [message('no-articles', { path: contentDir })] }
  }
}

const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)
const isInside = (root: string, file: string) => file === root || file.startsWith(root + sep)

function listFolder(walk: Walk, folder: string, below: string): void {
  walk.seen.add(folder)
  let entries: Dirent[]
  try {
    entries = readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    walk.messages.push(message('unreadable-file', { path: below }, { why: (error as NodeJS.ErrnoException).code ?? '' }))
    return
  }
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue
    const file = join(folder, entry.name)
    const path = (below ? `${below}/${entry.name}` : entry.name).normalize('NFC')
    if (entry.isSymbolicLink()) walk.links.push({ file, path })
    else if (entry.isDirectory()) listFolder(walk, file, path)
    else if (entry.isFile()) listFile(walk, file, path, file)
  }
}

function listFile(walk: Walk, file: string, path: string, real: string): void {
  if (!/\.(txt|md)$/i.test(path)) {
    walk.messages.push(message('not-an-article', { path }, { extension: /\.[^./]*$/.exec(path)?.[0] ?? '' }))
    return
  }
  try {
    walk.seen.add(real)
    walk.files.push({ file, path, stamp: stampOf(statSync(real)) })
  } catch (error) {
    walk.messages.push(message('unreadable-file', { path }, { why: (error as NodeJS.ErrnoException).code ?? '' }))
  }
}

const stampOf = ({ size, mtimeMs, ctimeMs, ino }: Stats) => ({ size, mtime: mtimeMs, ctime: ctimeMs, inode: ino })

function followLink(walk: Walk, { file, path }: { readonly file: string; readonly path: string }): void {
  try {
    const real = realpathSync(file)
    const target = relative(walk.root, real).split(sep).join('/')
    if (!isInside(walk.root, real)) walk.messages.push(message('link-outside', { path }))
    else if (walk.seen.has(real)) walk.messages.push(message('link-repeated', { path }, { target }))
    // A folder that holds one already listed (the content folder itself) would list it again.
    else if (statSync(real).isDirectory()) {
      if ([...walk.seen].some((seen) => isInside(real, seen))) walk.messages.push(message('link-repeated', { path }, { target }))
      else listFolder(walk, real, path)
    } else listFile(walk, file, path, real)
  } catch (error) {
    walk.messages.push(message('unreadable-file', { path }, { why: (error as NodeJS.ErrnoException).code ?? '' }))
  }
}
