/** Builds the demo archive once for all tests that only look at it: at the root, and below a sub-path. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { demoArchive, runCommand } from './site/build-archive.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    readonly demoSite: string
    readonly demoBelow: string
  }
}

/** Where the second site stands. */
export const prefix = '/archives/presse/'

export default function setup(project: TestProject): () => void {
  const archive = demoArchive()
  const below = join(archive.root, 'below')
  for (const options of [
    ['--output', archive.output],
    ['--output', below, '--path-prefix', prefix],
  ]) {
    const { status, stderr } = runCommand(['build', '--content', archive.content, ...options])
    if (status !== 0) throw new Error(`The demo archive could not be built:\n${stderr}`)
  }
  project.provide('demoSite', archive.output)
  project.provide('demoBelow', below)
  return () => rmSync(archive.root, { recursive: true, force: true })
}
