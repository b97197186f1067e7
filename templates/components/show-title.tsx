import type { ComponentChildren } from 'preact'
import type { Site } from '../../src/model/views/frame.ts'
import type { TitleLabel } from '../../src/model/views/list.ts'
import { Inferred } from './inferred.tsx'
import { raiseLetters } from './raise-letters.tsx'

/** The title of an article, or its opening words in brackets. */
export function showTitle(site: Site, { text, inferred }: TitleLabel): ComponentChildren {
  const words = raiseLetters(text)
  if (!inferred) return words
  return (
    <Inferred site={site} what="title">
      {words}
    </Inferred>
  )
}
