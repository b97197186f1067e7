import type { ComponentChildren } from 'preact'
import type { Site } from '../../src/model/views/frame.ts'
import type { Speaker } from '../../src/model/views/list.ts'
import { Inferred } from './inferred.tsx'
import { showSegments } from './show-segments.tsx'
import { toAddress } from './to-address.ts'

/** Who speaks, or through whom; in brackets when the article says « il » and the archive supplies the name. */
export function showSpeaker(site: Site, { text, href, inferred }: Speaker): ComponentChildren {
  const words = showSegments(site, text, href !== null)
  const name = href === null ? words : <a href={toAddress(site, href)}>{words}</a>
  if (!inferred) return name
  return (
    <Inferred site={site} what="reading">
      {name}
    </Inferred>
  )
}
