/** What long work says of itself: a line that is written over on a terminal, a line a stage on a pipe, nothing when it is to be quiet. */
import { performance } from 'node:perf_hooks'
import { afterEach, expect, it, vi } from 'vitest'
import { progressOn } from '../../src/cli/progress.ts'
import { runCommand, testArchive } from '../site/build-archive.ts'

afterEach(() => vi.restoreAllMocks())

/** Reads 200 of 1,000 in two seconds, the rest in eight; then a stage with nothing to do. */
function work(stream: { isTTY?: boolean; columns?: number }, quiet = false) {
  const written: string[] = []
  let now = 1000
  vi.spyOn(performance, 'now').mockImplementation(() => now)
  const { progress, timings } = progressOn({ ...stream, write: (text: string) => written.push(text) }, quiet)
  progress.begin('read', 1000)
  now += 2000
  progress.step(200)
  progress.step(0)
  now += 8000
  progress.step(800)
  progress.end()
  progress.begin('move', 0)
  progress.end()
  return { written, timings: timings() }
}

it('shows count, rate and time left on a terminal, and clears the line at the end', () => {
  const { written } = work({ isTTY: true, columns: 80 })
  expect(written).toEqual([
    '\r\u001b[K[####................] read 200/1000 (100 a second, 8 s left)',
    '\r\u001b[K[####################] read 1000/1000 (100 a second)',
    '\r\u001b[K',
    'read 1000 in 10.00 s\n',
  ])
  expect(work({ isTTY: true, columns: 30 }).written.every((line) => line.length <= 34)).toBe(true)
})

it('says a line a stage on a pipe, nothing when quiet, and keeps the times in any case', () => {
  expect(work({}).written).toEqual(['read 1000 in 10.00 s\n'])
  for (const isTTY of [true, false]) {
    const { written, timings } = work({ isTTY }, true)
    expect([written, timings]).toEqual([[], { read: 10, move: 0 }])
  }
})

it('sums up what was done, in words and as JSON', () => {
  const archive = testArchive({
    'articles/a.txt': 'Un titre\n\nMarie Curie est à Paris.\n',
    'articles/b.md': '---\ntitel: X\n---\nTexte.\n',
  })
  try {
    const { stderr, stdout } = runCommand(['build', '--content', archive.content, '--output', archive.output, '--timings'])
    expect(stderr).toMatch(/^read 2 in \d+\.\d\d s$/m)
    expect(stderr).toMatch(/^catalogue 2 in \d+\.\d\d s$/m)
    expect(stderr).toMatch(/^render \d+ in \d+\.\d\d s$/m)
    expect(stderr).toMatch(/^2 articles \(2 read, 0 reused, 0 removed\)$/m)
    expect(stderr).toMatch(/^\d+ pages rendered, \d+ products made, 0 kept, 0 removed → /m)
    expect(stderr).toMatch(/^0 errors, 1 warnings; \d+\.\d\d s, \d+ MB at most$/m)
    const timings = JSON.parse(stdout) as Record<string, number>
    expect(Object.keys(timings)).toEqual(
      expect.arrayContaining(['read', 'catalogue', 'render', 'search', 'move', 'total', 'peakMegabytes']),
    )
    const stages = ['read', 'catalogue', 'render', 'search', 'move'].reduce((sum, stage) => sum + (timings[stage] ?? 0), 0)
    expect(timings.total).toBeGreaterThan(stages)
    expect(timings.peakMegabytes).toBeGreaterThan(30)
  } finally {
    archive.dispose()
  }
}, 120_000)
