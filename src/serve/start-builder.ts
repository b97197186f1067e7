/** What a build is asked for → a process that builds it, again and again; begun anew when it is told to, or has ended by itself. */
import { type ChildProcess, fork } from 'node:child_process'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BuildOptions } from '../model/build-options.ts'
import type { Answer, Asked } from './run-builder.ts'

export interface Builder {
  readonly build: () => Promise<void>
  /** The page of an article that was just saved, where it can be told before the rest. */
  readonly look: (file: string) => Promise<Answer>
  /** The program or its templates have changed: the next build loads them anew. */
  readonly renew: () => void
}

const program = fileURLToPath(new URL(`./run-builder${extname(import.meta.url)}`, import.meta.url))

export function startBuilder(asked: BuildOptions): Builder {
  let child: ChildProcess | null = null
  const begin = () => {
    const begun = fork(program, [JSON.stringify(asked)])
    begun.once('exit', () => {
      if (child === begun) child = null
    })
    return begun
  }
  const ask = (message: Asked): Promise<Answer> =>
    new Promise((resolve) => {
      child ??= begin()
      const one = child
      const settle = (answer: Answer) => {
        one.off('message', answered)
        one.off('exit', ended)
        resolve(answer)
      }
      const answered = (answer: unknown) => settle(answer as Answer)
      const ended = () => settle(null)
      one.once('message', answered)
      one.once('exit', ended)
      one.send(message)
    })
  return {
    build: async () => {
      await ask({ do: 'build' })
    },
    look: (file) => ask({ do: 'look', file }),
    renew: () => {
      child?.disconnect()
      child = null
    },
  }
}
