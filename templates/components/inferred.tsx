import type { ComponentChildren, VNode } from 'preact'
import type { Site } from '../../src/model/views/frame.ts'
import type { Inferred as What } from '../../src/model/views/segment.ts'
import { wordsFor } from '../words/words-for.ts'

/** What the archive supplies, in brackets (drawn by the style), with hidden words for those who listen: « [titre restitué : …] ». */
export function Inferred({ site, what, children }: { site: Site; what: What; children: ComponentChildren }): VNode {
  return (
    <span class="inferred">
      <span class="sr">{wordsFor(site).inferred[what]}</span>
      {children}
    </span>
  )
}
