import type { ComponentChildren } from 'preact'
import type { Site } from '../../src/model/views/frame.ts'
import type { TitleLabel } from '../../src/model/views/list.ts'
import { Inferred } from './inferred.tsx'

/** The title of an article, or its opening words in brackets. */
export function showTitle(site: Site, { text, inferred }: TitleLabel): ComponentChildren {
  if (!inferred) return text
  return (
    <Inferred site={site} what="title">
      {text}
    </Inferred>
  )
}
