/** Where a build works: the output, and beside it, on the same disk so that a move is a rename, the staging folder and the trash. */
import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readlinkSync, realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

export interface Places {
  readonly output: string
  readonly staging: string
  /** The former site while a whole new one takes its place. */
  readonly trash: string
  /** List of what is published, one line a product. */
  readonly state: string
  /** The state to come: it exists exactly while a move is under way. */
  readonly journal: string
  /** What the last build was made from. */
  readonly last: string
}

export function placesFor(output: string, workshop: string): Places {
  const absolute = behindLink(resolve(output))
  const name = createHash('sha256').update(absolute).digest('hex').slice(0, 12)
  const beside = (what: string) => join(dirname(absolute), `.${basename(absolute)}.${what}`)
  return {
    output: absolute,
    staging: beside('staging'),
    trash: beside('former'),
    state: join(workshop, 'published', `${name}.tsv`),
    journal: join(workshop, 'published', `${name}.moving`),
    last: join(workshop, 'published', `${name}.json`),
  }
}

/** An output that is a link to a folder elsewhere stays one: the site is made beside the folder, not beside the link. */
function behindLink(output: string): string {
  if (!lstatSync(output, { throwIfNoEntry: false })?.isSymbolicLink()) return output
  return existsSync(output) ? realpathSync(output) : resolve(dirname(output), readlinkSync(output))
}
