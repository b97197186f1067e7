/**
 * A file and the content folder of the command → the names of the authority file that it is read with: those of the content folder when the file stands
 * below its `articles/`, else of the nearest folder that holds both an `articles/` above the file and an `authorities.yaml`, else none. So `parse` and
 * `build` read one article alike.
 */
import { existsSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import { readAuthorities } from './1-read/read-authorities.ts'
import { authorityNames } from './authority-names.ts'
import type { AuthorityName } from './model/authority-name.ts'

const none: readonly AuthorityName[] = []
const read = new Map<string, readonly AuthorityName[]>()

export function namesFor(file: string, content: string): readonly AuthorityName[] {
  const whole = resolve(file)
  const given = resolve(content)
  if (whole.startsWith(join(given, 'articles') + sep)) return namesIn(given)
  for (let folder = dirname(whole); folder !== dirname(folder); folder = dirname(folder)) {
    if (folder.endsWith(`${sep}articles`) && existsSync(join(dirname(folder), 'authorities.yaml'))) return namesIn(dirname(folder))
  }
  return none
}

/** Read once for each folder: what is wrong in it is the build's to say. */
function namesIn(content: string): readonly AuthorityName[] {
  const known = read.get(content) ?? authorityNames(readAuthorities(content).value)
  read.set(content, known)
  return known
}
