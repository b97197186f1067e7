import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { countFiles } from '../../bench/measure/count-files.ts'
import { findMedian } from '../../bench/measure/find-median.ts'
import { measureCommand, memoryOf } from '../../bench/measure/measure-command.ts'

const linux = existsSync('/proc/self/stat')
const folder = mkdtempSync(join(tmpdir(), 'bench-measure-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const megabyte = 1_000_000
const hold = (megabytes: number, milliseconds: number) =>
  `const held = Buffer.alloc(${megabytes}e6, 1); setTimeout(() => held.length, ${milliseconds})`
/** Until it has had so much CPU time, however busy the machine is. */
const spin = (milliseconds: number) => `while (process.cpuUsage().user < ${milliseconds}e3);`
const spawning = (script: string) => `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(script)}])`
const run = (script: string) => measureCommand({ file: process.execPath, args: ['-e', script], cwd: folder })

describe.skipIf(!linux)('measureCommand (needs /proc: skipped where there is none)', () => {
  it('sees the memory of a child’s child', async () => {
    const [little, much] = [await run(spawning(hold(1, 400))), await run(spawning(hold(300, 400)))]
    expect(much.peakBytes - little.peakBytes).toBeGreaterThan(250 * megabyte)
    expect(much.peakBytes - little.peakBytes).toBeLessThan(350 * megabyte)
  })

  it('counts the CPU time of a child’s child, and none for sleeping', async () => {
    const [busy, idle] = [await run(spawning(spin(900))), await run('setTimeout(() => {}, 900)')]
    expect(busy.cpu).toBeGreaterThan(0.85)
    expect(idle.cpu).toBeLessThan(0.6)
    expect(idle.wall).toBeGreaterThan(0.85)
  })

  it('counts a process that its parent left behind', async () => {
    const orphan = `const { spawn } = require('node:child_process'); spawn(process.execPath, ['-e', ${JSON.stringify(hold(200, 4000))}], { stdio: 'ignore' }).unref(); setTimeout(() => process.exit(), 3000)`
    expect((await run(orphan)).peakBytes).toBeGreaterThan(200 * megabyte)
  })

  it('says what a command that fails wrote', async () => {
    await expect(run('console.error("no luck"); process.exit(3)')).rejects.toThrow(/ended with 3:\nno luck/)
  })
})

describe('memoryOf', () => {
  it('adds up own pages and counts pages of files once', () => {
    const of = (privateBytes: number, fileBytes: number) => ({ pid: 1, cpu: 0, privateBytes, fileBytes })
    expect(memoryOf([of(100, 40), of(50, 30)])).toBe(190)
    expect(memoryOf([])).toBe(0)
  })
})

describe('countFiles', () => {
  it('counts files and bytes at any depth, and nothing where there is no folder', () => {
    writeFileSync(join(folder, 'a.txt'), 'été')
    expect(countFiles(folder)).toEqual({ files: 1, bytes: 5, sizes: [{ path: 'a.txt', bytes: 5 }] })
    expect(countFiles(join(folder, 'none')).files).toBe(0)
  })
})

describe('findMedian', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
    [[7], 7],
  ])('%j → %d', (figures, median) => expect(findMedian(figures)).toBe(median))
})
