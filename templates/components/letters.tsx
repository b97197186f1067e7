import type { ComponentChildren, VNode } from 'preact'
import type { Site } from '../../src/model/views/frame.ts'
import type { LetterLink } from '../../src/model/views/list.ts'
import { linkTo } from './link-to.tsx'
import { toAddress } from './to-address.ts'

interface LettersProps {
  readonly site: Site
  readonly label: string
  readonly title: string
  readonly letters: readonly LetterLink[]
  /** After the letters: « Non attribué ». */
  readonly children?: ComponentChildren
}

/** The alphabet; letters under which nothing stands are pale. */
export function Letters({ site, label, title, letters, children }: LettersProps): VNode {
  return (
    <nav class="part strip-nav" aria-label={label}>
      <p class="side label">{title}</p>
      <p class="letters wide">
        {letters.map(({ letter, href, current }) => {
          if (href === null) return <span class="lone">{letter}</span>
          if (current)
            return (
              <a href={toAddress(site, href)} aria-current="page">
                {letter}
              </a>
            )
          return linkTo(site, href, letter)
        })}
        {children}
      </p>
    </nav>
  )
}
