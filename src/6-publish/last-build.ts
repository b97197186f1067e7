/**
 * What the last build of an output folder was made from, as one digest, and what it said: when nothing has changed since, there is nothing
 * to do but to say it again.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Message } from '../model/message.ts'
import type { Places } from './places.ts'
import { identityOf } from './published-state.ts'

export interface LastBuild {
  /** Of everything that the site is made from. */
  readonly fingerprint: string
  /** Of the sizes and times of the same files; null where they could not be trusted. */
  readonly stamp: string | null
  /** Files read, whether or not they make an article. */
  readonly files: number
  readonly articles: number
  readonly products: number
  readonly messages: readonly Message[]
}

/** Null where `isSame` says so, or the output is not the folder that was built, or a build or its move was cut short. */
export function findLastBuild(places: Places, isSame: (last: LastBuild) => boolean): LastBuild | null {
  if (!existsSync(places.last) || !existsSync(places.output)) return null
  if ([places.journal, places.staging, places.trash].some((left) => existsSync(left))) return null
  try {
    const { identity, ...last } = JSON.parse(readFileSync(places.last, 'utf8')) as LastBuild & { identity: string }
    return isSame(last) && identity === identityOf(places.output) ? last : null
  } catch {
    return null
  }
}

export function keepLastBuild(places: Places, last: LastBuild): void {
  mkdirSync(dirname(places.last), { recursive: true })
  writeFileSync(`${places.last}.new`, `${JSON.stringify({ identity: identityOf(places.output), ...last })}\n`)
  renameSync(`${places.last}.new`, places.last)
}
