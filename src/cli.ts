#!/usr/bin/env node
/** The command: arguments → one of its verbs. Exit status 0 done, 1 the content has errors, 2 wrong usage. */
import { parseArgs } from 'node:util'
import { usage } from './cli/usage.ts'

const options = {
  content: { type: 'string', default: 'content' },
  output: { type: 'string', default: '_site' },
  'path-prefix': { type: 'string', default: '/' },
  force: { type: 'boolean', default: false },
  jobs: { type: 'string', default: '0' },
  records: { type: 'string' },
  quiet: { type: 'boolean', default: false },
  timings: { type: 'boolean', default: false },
  port: { type: 'string', default: '8080' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const

export type Options = ReturnType<typeof parseOptions>['values']

function parseOptions(args: readonly string[]) {
  return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
}

/** A verb is loaded when it is asked for. */
const verbs = {
  build: async () => (await import('./cli/run-build.ts')).runBuild,
  serve: async () => (await import('./cli/run-serve.ts')).runServe,
  parse: async () => (await import('./cli/run-parse.ts')).runParse,
  check: async () => (await import('./cli/run-check.ts')).runCheck,
  init: async () => (await import('./cli/run-init.ts')).runInit,
}

async function main(args: readonly string[]): Promise<number> {
  const asked = readArguments(args)
  if (asked === null) return 2
  const [verb = '', ...operands] = asked.positionals
  if (asked.values.help || verb === 'help') {
    process.stdout.write(usage)
    return 0
  }
  if (!(verb in verbs)) {
    process.stderr.write(verb === '' ? usage : `Unexpected command '${verb}', expected one of: ${Object.keys(verbs).join(', ')}.\n${usage}`)
    return 2
  }
  const run = await verbs[verb as keyof typeof verbs]()
  return run(operands, asked.values)
}

function readArguments(args: readonly string[]) {
  try {
    return parseOptions(args)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
    return null
  }
}

process.exitCode = await main(process.argv.slice(2))
