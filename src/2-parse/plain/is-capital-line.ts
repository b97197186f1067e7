/** Is a line of wrapped text a heading set in capitals, short of the full width? « TOUS LES JEUNES GENS » */
import type { Span } from '../../model/span.ts'

export function isCapitalLine(text: string, line: Span, width: number): boolean {
  const length = line.end - line.start
  if (length > Math.max(width, 20) || length < 4) return false
  const words = text.slice(line.start, line.end)
  return !/\p{Ll}/u.test(words) && (words.match(/\p{Lu}/gu)?.length ?? 0) >= 4 && !/[.,;:]$/.test(words)
}
