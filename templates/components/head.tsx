import type { VNode } from 'preact'
import { paper } from '../../src/model/colour.ts'
import type { Frame } from '../../src/model/views/frame.ts'
import { onceFor } from './once-for.ts'
import { lowerLetters } from './raise-letters.tsx'
import { Share } from './share.tsx'
import { StructuredData } from './structured-data.tsx'
import { toAddress } from './to-address.ts'

/** Asked for before the style is read: a font that is late waits for the next page. A sheet of one's own may have other fonts. */
const fonts = ['salle-serif', 'salle-sans']

/** What the page says of itself: title, styles, icons, feeds, other languages and forms, descriptions for machines. */
export function Head({ frame, indexes }: { frame: Frame; indexes: boolean }): VNode {
  const { site, title, description, canonical, feeds, alternates, metas, jsonLd } = frame
  return (
    <>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width,initial-scale=1" />
      <title>{lowerLetters(title === null ? site.title : `${title} · ${site.title}`)}</title>
      <meta name="description" content={lowerLetters(description)} />
      {frame.noindex && <meta name="robots" content="noindex" />}
      {metas.map(({ name, content }) => (
        <meta name={name} content={content} />
      ))}
      <Share frame={frame} />
      {looksOf(site, indexes ? 'indexes' : '')}
      {canonical !== null && <link rel="canonical" href={canonical} />}
      {frame.languages?.map(({ language, href }) => (
        <link rel="alternate" hreflang={language} href={href} />
      ))}
      {feeds.map((feed) => (
        <link rel="alternate" type={feed.type} title={lowerLetters(feed.title)} href={toAddress(site, feed.href)} />
      ))}
      {alternates.map(({ type, href }) => (
        <link rel="alternate" type={type} href={toAddress(site, href)} />
      ))}
      {frame.references?.map(({ type, text, href }) => (
        <link rel="alternate" type={type} title={text} href={href} />
      ))}
      {jsonLd !== null && <StructuredData data={jsonLd} />}
    </>
  )
}

/** Fonts, styles, icons, colours. */
const looksOf = onceFor((site, indexes) => (
  <>
    {(site.css === null ? fonts : []).map((name) => (
      <link rel="preload" as="font" type="font/woff2" crossorigin="anonymous" href={toAddress(site, `/fonts/${name}.woff2`)} />
    ))}
    <link rel="stylesheet" href={toAddress(site, '/style.css')} />
    {indexes !== '' && <link rel="stylesheet" href={toAddress(site, '/index.css')} />}
    {site.css !== null && <link rel="stylesheet" href={toAddress(site, site.css)} />}
    <link rel="icon" href={toAddress(site, '/favicon.svg')} type="image/svg+xml" />
    {site.picture !== null && <link rel="apple-touch-icon" href={toAddress(site, '/icone-180.png')} />}
    <link rel="manifest" href={toAddress(site, '/site.webmanifest')} />
    <meta name="theme-color" content={paper.day} media="(prefers-color-scheme:light)" />
    <meta name="theme-color" content={paper.night} media="(prefers-color-scheme:dark)" />
  </>
))
