/** `build`: the site; what is wrong with the content on standard error; a summary. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import type { Built } from '../build.ts'
import type { Options } from '../cli.ts'
import { locate } from '../locate.ts'
import { stampBuild } from '../stamp-build.ts'
import { buildOptions } from './build-options.ts'
import { findUnchanged } from './find-unchanged.ts'
import { progressOn } from './progress.ts'

export async function runBuild(operands: readonly string[], options: Options): Promise<number> {
  const asked = buildOptions(options)
  const wrong = typeof asked === 'string' ? asked : wrongUsage(operands, options)
  if (wrong !== null || typeof asked === 'string') {
    process.stderr.write(`${wrong}\n`)
    return 2
  }
  const { progress, timings } = progressOn(process.stderr, options.quiet)
  const at = locate(asked)
  const stamp = stampBuild(at, asked, Date.now())
  // The stages and the reporter are loaded when they are needed: a build that has nothing to do is done before.
  const built = (asked.force ? null : findUnchanged(at, stamp)) ?? (await (await import('../build.ts')).build(asked, progress, stamp))
  const shown = built.messages.filter(({ severity }) => !options.quiet || severity === 'error')
  if (shown.length > 0) (await import('./show-messages.ts')).showMessages(shown)
  // Since the process began: its own loading is part of what people wait for.
  const seconds = performance.now() / 1000
  if (!options.quiet) process.stderr.write(summary(built, options.output, seconds))
  if (options.timings) process.stdout.write(`${JSON.stringify({ ...timings(), total: seconds, peakMegabytes: peakMegabytes() })}\n`)
  return built.messages.some(({ severity }) => severity === 'error') ? 1 : 0
}

export function wrongUsage(operands: readonly string[], { content }: Pick<Options, 'content'>): string | null {
  if (operands.length > 0) return `Unexpected argument '${operands[0]}', expected options only.`
  if (!existsSync(join(content, 'articles')))
    return `Unexpected folder '${content}', expected one that holds 'articles/'. 'hemerotheque init DIR' makes one.`
  return null
}

function summary({ articles, reading, published, messages }: Built, output: string, seconds: number): string {
  const count = (severity: string) => messages.filter((one) => one.severity === severity).length
  const lines = [
    `${articles} articles (${reading.read} read, ${reading.reused} reused, ${reading.removed} removed)`,
    published
      ? `${published.rendered} pages rendered, ${published.made} products made, ${published.kept} kept, ${published.removed} removed → ${output}`
      : `nothing was written to ${output}`,
    `${count('error')} errors, ${count('warning')} warnings; ${seconds.toFixed(2)} s, ${peakMegabytes()} MB at most`,
  ]
  return `${lines.join('\n')}\n`
}

function peakMegabytes(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024)
}
