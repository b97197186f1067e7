import type { VNode } from 'preact'

/** The label that a librarian would stick on the back: one line a part, one after the other on a phone. */
export function Spine({ lines }: { lines: readonly string[] }): VNode {
  return <p class="spine">{lines.map((line, index) => (index === 0 ? line : [' ', <br />, line]))}</p>
}
