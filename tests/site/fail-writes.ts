/** A disk that fills up: from the n-th write below a folder on, every one fails with ENOSPC, until it is mended. In this process only. */
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

export interface FailingDisk {
  /** Writes seen below the folder. */
  readonly writes: () => number
  readonly mend: () => void
}

type Call = (...args: unknown[]) => unknown

const sync = ['writeFileSync', 'writeSync', 'mkdirSync', 'renameSync'] as const
const promised = ['writeFile', 'mkdir', 'rename'] as const

/** `which`: whether a write to this path counts. `after`: how many succeed. */
export function fillDisk(which: (path: string) => boolean, after = Number.POSITIVE_INFINITY): FailingDisk {
  let count = 0
  const opened = new Map<number, string>()
  const kept: (() => void)[] = []
  const replace = (holder: object, name: string, wrap: (call: Call) => Call) => {
    const slot = holder as Record<string, Call>
    const original = slot[name] as Call
    slot[name] = wrap(original.bind(holder))
    kept.push(() => {
      slot[name] = original
    })
  }
  const full = (args: readonly unknown[]): Error | null => {
    const path =
      typeof args[0] === 'number'
        ? (opened.get(args[0]) ?? '')
        : String(typeof args[1] === 'string' && args[1].startsWith('/') ? args[1] : args[0])
    if (!which(path) || count++ < after) return null
    return Object.assign(new Error(`ENOSPC: no space left on device, write '${path}'`), {
      code: 'ENOSPC',
      errno: -28,
      syscall: 'write',
      path,
    })
  }
  for (const name of sync)
    replace(fs, name, (call) => (...args) => {
      const error = full(args)
      if (error) throw error
      return call(...args)
    })
  for (const name of promised)
    replace(fs.promises, name, (call) => (...args) => {
      const error = full(args)
      return error ? Promise.reject(error) : call(...args)
    })
  replace(fs, 'openSync', (call) => (...args) => {
    const file = call(...args) as number
    opened.set(file, String(args[0]))
    return file
  })
  syncBuiltinESMExports()
  return {
    writes: () => count,
    mend: () => {
      for (const restore of kept) restore()
      syncBuiltinESMExports()
    },
  }
}
