/** Builds the demo archive once for all tests that only look at it: at the root, and below a sub-path. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { demoArchive } from './site/build-archive.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    readonly demoSite: string
    readonly demoBelow: string
  }
}

/** Where the second site stands. */
export const prefix = '/archives/presse/'

export default async function setup(project: TestProject): Promise<() => void> {
  const archive = demoArchive()
  const below = join(archive.root, 'below')
  await archive.build()
  await archive.build({ output: below, pathPrefix: prefix })
  project.provide('demoSite', archive.output)
  project.provide('demoBelow', below)
  return () => rmSync(archive.root, { recursive: true, force: true })
}
