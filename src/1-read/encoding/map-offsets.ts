/**
 * Offset in an article's text (UTF-16 units, NFC) → offset in the original file (bytes). Both steps, text → decoded body → bytes, are
 * worked out only when first asked for. Inside a character made of several the offset of its beginning is given.
 */
import { composeText } from './compose-text.ts'
import { measureUtf8 } from './measure-utf8.ts'

export interface Mapping {
  readonly bytes: Uint8Array
  readonly encoding: string
  /** Bytes of the byte order mark. */
  readonly bom: number
  /** Where the body begins in the decoded file, UTF-16 units. */
  readonly bodyStart: number
  /** The decoded file after its front matter, before composition. */
  readonly body: string
  /** The same in NFC. */
  readonly text: string
}

export function mapOffsets({ bytes, encoding, bom, bodyStart, body, text }: Mapping): (offset: number) => number {
  let uncompose: ((offset: number) => number) | undefined
  let toByte: ((unit: number) => number) | undefined
  return (offset) => {
    uncompose ??= body === text ? (at) => at : mapComposition(body, text.length)
    toByte ??= mapUnits(bytes, encoding, bom)
    const bounded = Math.max(0, Math.min(offset, text.length))
    return toByte(bodyStart + uncompose(bounded))
  }
}

function mapUnits(bytes: Uint8Array, encoding: string, bom: number): (unit: number) => number {
  if (encoding === 'utf-8') return measureUtf8(bytes, bom)
  const width = encoding.startsWith('utf-16') ? 2 : 1
  return (unit) => Math.min(bom + unit * width, bytes.length)
}

/** What may change its length: a base with the marks and Korean letters that may join it, or a sign that comes apart (U+1D15E, a note). */
const clusters = /[\u0000-\u007F][\p{M}\u1161-\u11FF]+|[^\u0000-\u007F\p{M}\u1161-\u11FF][\p{M}\u1161-\u11FF]*|[\p{M}\u1161-\u11FF]+/gu

/** Steps [composed, decomposed] after each cluster that changed its length; between them both run in parallel. */
function mapComposition(body: string, length: number): (offset: number) => number {
  const steps: (readonly [number, number, number])[] = [[0, 0, 0]]
  let shift = 0
  for (const cluster of body.matchAll(clusters)) {
    const composed = composeText(cluster[0]).length
    if (composed === cluster[0].length) continue
    const end = cluster.index + cluster[0].length
    shift += cluster[0].length - composed
    steps.push([end - shift, end, end - shift - composed])
  }
  return (offset) => {
    if (offset >= length) return body.length
    let low = 0
    for (let high = steps.length - 1; low < high; ) {
      const middle = (low + high + 1) >> 1
      if ((steps[middle]?.[2] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return readStep(steps, low, offset)
  }
}

function readStep(steps: readonly (readonly [number, number, number])[], at: number, offset: number): number {
  const [end, source, begin] = steps[at] ?? [0, 0, 0]
  if (offset >= end) return source + offset - end
  // Inside a changed cluster: its beginning, which stands in parallel with the step before.
  const [before, beforeSource] = steps[at - 1] ?? [0, 0]
  return beforeSource + begin - before
}
