import type { Segment } from '../../model/views/segment.ts'

/** Segments → their characters: « l’OTAN a dit « oui » ». What is said of the text (anchors, numbers) is left out. */
export function plainSegments(segments: readonly Segment[]): string {
  return segments
    .map((segment) => (typeof segment === 'string' ? segment : 'children' in segment ? plainSegments(segment.children) : ''))
    .join('')
}
