import type { VNode } from 'preact'
import { pictureSize } from '../../src/model/picture-rule.ts'
import type { Frame } from '../../src/model/views/frame.ts'
import { wordsFor } from '../words/words-for.ts'
import { lowerLetters } from './raise-letters.tsx'

/** Open Graph: what those see to whom the page is sent. */
export function Share({ frame }: { frame: Frame }): VNode {
  const { site, title, description, canonical, type, shared } = frame
  const heading = lowerLetters(title ?? site.title)
  const { pictureAlt } = wordsFor(site).frame
  return (
    <>
      <meta property="og:type" content={type ?? 'website'} />
      <meta property="og:title" content={heading} />
      <meta property="og:description" content={lowerLetters(description)} />
      <meta property="og:site_name" content={site.title} />
      <meta property="og:locale" content={site.language === 'fr' ? 'fr_FR' : 'en_GB'} />
      {canonical !== null && <meta property="og:url" content={canonical} />}
      {shared !== undefined && (
        <>
          <meta property="og:image" content={shared} />
          <meta property="og:image:width" content={String(pictureSize.width)} />
          <meta property="og:image:height" content={String(pictureSize.height)} />
          <meta property="og:image:alt" content={type === 'article' ? pictureAlt(heading, site.title) : pictureAlt(null, site.title)} />
          <meta name="twitter:card" content="summary_large_image" />
        </>
      )}
    </>
  )
}
