/**
 * A command → how long it took, its CPU time and its memory, with all the processes that it started. Memory is looked at every 50 ms: own
 * pages added up, pages of files counted once at the largest, since the processes of one program share them.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { type ProcessSample, readChildrenCpu, readProcesses } from './read-processes.ts'

export interface Command {
  readonly file: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
}

export interface Measured {
  /** Seconds. */
  readonly wall: number
  /** Seconds, user and system, of the whole process tree. */
  readonly cpu: number
  /** Greatest sum over all its processes at one moment, bytes. */
  readonly peakBytes: number
}

const interval = 50

export async function measureCommand(command: Command): Promise<Measured> {
  if (!existsSync('/proc/self/stat')) throw new Error('Measuring reads /proc: Linux only.')
  const cpuBefore = readChildrenCpu()
  const begun = performance.now()
  const child = spawn(command.file, command.args, {
    cwd: command.cwd,
    env: { ...process.env, ...command.env },
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true, // a session of its own: what it starts is found by it
  })
  const complaints: string[] = []
  child.stderr.setEncoding('utf8').on('data', (text: string) => complaints.push(text))
  const watch = watchSession(child.pid ?? -1)
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve))
  const wall = (performance.now() - begun) / 1000
  const seen = watch.end()
  if (code !== 0) throw new Error(`${command.file} ${command.args.join(' ')} ended with ${code}:\n${complaints.join('').slice(-3000)}`)
  return { wall, cpu: Math.max(readChildrenCpu() - cpuBefore, seen.cpu), peakBytes: seen.peakBytes }
}

function watchSession(session: number): { readonly end: () => { readonly cpu: number; readonly peakBytes: number } } {
  const strangers = new Set<string>([String(process.pid)])
  const cpuOf = new Map<number, number>()
  let peakBytes = 0
  const look = () => {
    const samples = readProcesses(session, strangers)
    for (const { pid, cpu } of samples) cpuOf.set(pid, cpu)
    peakBytes = Math.max(peakBytes, memoryOf(samples))
  }
  look()
  const timer = setInterval(look, interval)
  return {
    end: () => {
      clearInterval(timer)
      return { cpu: [...cpuOf.values()].reduce((sum, cpu) => sum + cpu, 0), peakBytes }
    },
  }
}

export function memoryOf(samples: readonly ProcessSample[]): number {
  const own = samples.reduce((sum, { privateBytes }) => sum + privateBytes, 0)
  return own + Math.max(0, ...samples.map(({ fileBytes }) => fileBytes))
}
