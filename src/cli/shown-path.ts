/** A path as given on the command line → the path an article has in records: below `content/articles` where it stands there, with `/`. */
import { join, relative, resolve, sep } from 'node:path'

export function shownPath(file: string, content: string): string {
  const below = relative(resolve(join(content, 'articles')), resolve(file))
  const inside = below !== '' && !below.startsWith('..') && !below.startsWith(sep)
  return (inside ? below : file).split(sep).join('/')
}
