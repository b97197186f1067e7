import type { ComponentChildren, VNode } from 'preact'

interface PartProps {
  readonly id?: string
  readonly title: ComponentChildren
  /** Small words under the title. */
  readonly small?: ComponentChildren
  /** More class names: `alpha`, `month`, `speaker`… */
  readonly kind?: string
  /** The title is a letter or a month in serif. */
  readonly letter?: boolean
  readonly children: ComponentChildren
}

/** A part of a page: its title hangs in the left track. */
export function Part({ id, title, small, kind, letter = false, children }: PartProps): VNode {
  return (
    <section class={kind === undefined ? 'part' : `part ${kind}`} id={id}>
      <h2 class={letter ? 'letter' : undefined}>
        {title}
        {small !== undefined && small !== '' && <small>{small}</small>}
      </h2>
      {children}
    </section>
  )
}
