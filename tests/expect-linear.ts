/**
 * Something done to a text → it takes time in proportion to the text's length: eight times as long is less than 24 times as slow (it would
 * be 64 times if it were quadratic). Processor time of this process, the best of three, so that a busy machine does not matter.
 */
import { expect } from 'vitest'

/** `small`: UTF-16 units of the smaller text. Below 20 ms nothing is measured but noise. */
export function expectLinear(act: (text: string) => void, unit: string, small: number): void {
  const time = (length: number) => {
    const text = unit.repeat(length / unit.length)
    const before = process.cpuUsage()
    act(text)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  }
  const best = (length: number) => Math.min(time(length), time(length), time(length))
  time(small)
  expect(best(small * 8)).toBeLessThan(Math.max(best(small), 20) * 24)
}
