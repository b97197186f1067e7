/** A session id → the processes in it now, from /proc (Linux): a child that its parent left behind still counts. */
import { readdirSync, readFileSync } from 'node:fs'

export interface ProcessSample {
  readonly pid: number
  /** User and system time of the process itself, seconds. */
  readonly cpu: number
  /** Pages of its own, bytes. */
  readonly privateBytes: number
  /** Pages that stand for files (programs, libraries, mapped databases), bytes. */
  readonly fileBytes: number
}

/** The kernel counts time for /proc in hundredths of a second on every machine that Node runs on. */
export const ticksPerSecond = 100
const pageBytes = 4096

/** `strangers`: process ids known to be of another session; grows, so that each is looked at once. */
export function readProcesses(session: number, strangers: Set<string>): readonly ProcessSample[] {
  const found: ProcessSample[] = []
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry) || strangers.has(entry)) continue
    const sample = readProcess(entry, session)
    if (sample === 'stranger') strangers.add(entry)
    else if (sample !== null) found.push(sample)
  }
  return found
}

function readProcess(pid: string, session: number): ProcessSample | 'stranger' | null {
  try {
    const fields = readStat(`/proc/${pid}/stat`)
    if (fields[3] !== session) return 'stranger'
    const [, resident = 0, shared = 0] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ').map(Number)
    const cpu = ((fields[11] ?? 0) + (fields[12] ?? 0)) / ticksPerSecond
    return { pid: Number(pid), cpu, privateBytes: (resident - shared) * pageBytes, fileBytes: shared * pageBytes }
  } catch {
    return null // it ended between the listing and the reading
  }
}

/** CPU seconds of all children that this process has waited for, and theirs. */
export function readChildrenCpu(): number {
  const fields = readStat('/proc/self/stat')
  return ((fields[13] ?? 0) + (fields[14] ?? 0)) / ticksPerSecond
}

/** The numbers after the program's name, which may itself hold spaces and brackets: state, parent, group, session… */
function readStat(file: string): readonly number[] {
  const text = readFileSync(file, 'utf8')
  return text
    .slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number)
}
