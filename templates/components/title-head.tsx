import type { ComponentChildren, VNode } from 'preact'
import { Spine } from './spine.tsx'

interface TitleHeadProps {
  /** Lines of the label on the spine: `['FE', '1909', '7K3QX']`. */
  readonly spine: readonly string[]
  /** Lines under it: kind of page, period. */
  readonly side: readonly ComponentChildren[]
  /** Heading, standfirst or introduction. */
  readonly children: ComponentChildren
  /** What stands in the right track: contents, facts. */
  readonly note?: ComponentChildren
}

/** The head of every page but the front page. */
export function TitleHead({ spine, side, children, note }: TitleHeadProps): VNode {
  return (
    <div class="title">
      <div class="side">
        <Spine lines={spine} />
        {side.map((line) => (
          <p>{line}</p>
        ))}
      </div>
      <div class="body">{children}</div>
      {note}
    </div>
  )
}
