/** `check`: all that a build would complain of, without building. */
import { check } from '../check.ts'
import type { Options } from '../cli.ts'
import { buildOptions } from './build-options.ts'
import { progressOn } from './progress.ts'
import { wrongUsage } from './run-build.ts'
import { reportOf } from './show-messages.ts'

export async function runCheck(operands: readonly string[], options: Options): Promise<number> {
  const asked = buildOptions(options)
  const wrong = typeof asked === 'string' ? asked : wrongUsage(operands, options)
  if (wrong !== null || typeof asked === 'string') {
    process.stderr.write(`${wrong}\n`)
    return 2
  }
  const { progress } = progressOn(process.stderr, true)
  const messages = await check(asked, progress)
  process.stdout.write(messages.length > 0 ? `${reportOf(messages)}\n` : 'no complaints\n')
  return messages.some(({ severity }) => severity === 'error') ? 1 : 0
}
