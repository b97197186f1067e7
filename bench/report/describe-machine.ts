/** This machine → the words that make figures comparable: processor, cores, memory, Node. No name, no path. */
import { availableParallelism, cpus, totalmem } from 'node:os'
import type { Results } from './result.ts'

export function describeMachine(): Results['machine'] {
  const cpu = cpus()[0]?.model.trim() ?? 'unknown'
  return { cpu, cores: availableParallelism(), memoryGigabytes: Math.round(totalmem() / 2 ** 30), node: process.versions.node }
}
