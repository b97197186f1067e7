#!/usr/bin/env node
/** How `npm run build` starts the command: compiled, or from its sources where it cannot be compiled here. */
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { compileProgram } from './compile-program.mjs'

const made = await compileProgram(dirname(dirname(fileURLToPath(import.meta.url))))
if (made === null) {
  const { register } = await import('tsx/esm/api')
  register()
}
// Processes that the command begins (that of `serve`) run from the sources.
process.execArgv.push('--import', import.meta.resolve('tsx'))
await import(made === null ? './cli.ts' : pathToFileURL(join(made, 'cli.mjs')).href)
