/** Progress of a build on a stream: on a terminal a line that is written over, with rate and time left; on a pipe one line a stage. */
import { performance } from 'node:perf_hooks'
import type { Progress } from '../model/progress.ts'

interface Stream {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

type Stage = Parameters<Progress['begin']>[0]

/** `timings`: seconds by stage, once it is over. */
export function progressOn(
  stream: Stream,
  quiet: boolean,
): { readonly progress: Progress; readonly timings: () => Readonly<Record<string, number>> } {
  const seconds: Record<string, number> = {}
  let stage: Stage = 'read'
  let [total, done, begun, shown] = [0, 0, 0, 0]
  const show = (now: number) => {
    shown = now
    const elapsed = (now - begun) / 1000
    const rate = elapsed > 0 ? done / elapsed : 0
    const left = rate > 0 && total > done ? `, ${Math.ceil((total - done) / rate)} s left` : ''
    stream.write(
      `\r\u001b[K${bar(done, total)} ${stage} ${done}/${total} (${Math.round(rate)} a second${left})`.slice(0, (stream.columns ?? 80) + 4),
    )
  }
  return {
    timings: () => seconds,
    progress: {
      begin: (name, count) => {
        ;[stage, total, done, begun, shown] = [name, count, 0, performance.now(), 0]
      },
      step: (count) => {
        done += count
        const now = performance.now()
        if (!quiet && stream.isTTY && now - shown > 100) show(now)
      },
      end: () => {
        const elapsed = (performance.now() - begun) / 1000
        seconds[stage] = (seconds[stage] ?? 0) + elapsed
        if (quiet || total === 0) return
        if (stream.isTTY) stream.write('\r\u001b[K')
        stream.write(`${stage} ${total} in ${elapsed.toFixed(2)} s\n`)
      },
    },
  }
}

function bar(done: number, total: number): string {
  const width = 20
  const full = total > 0 ? Math.round((done / total) * width) : 0
  return `[${'#'.repeat(full)}${'.'.repeat(width - full)}]`
}
