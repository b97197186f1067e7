import type { ComponentChildren, VNode } from 'preact'
import type { Frame } from '../../src/model/views/frame.ts'
import { wordsFor } from '../words/words-for.ts'
import { Colophon } from './colophon.tsx'
import { Masthead } from './masthead.tsx'
import { StructuredData } from './structured-data.tsx'
import { toAddress } from './to-address.ts'

interface PageProps {
  readonly frame: Frame
  /** Also the style of indexes and entries: all but articles. */
  readonly indexes?: boolean
  /** The search box in the masthead: all but the pages that have a big one. */
  readonly search?: boolean
  /** Module for the search page. */
  readonly script?: string
  readonly children: ComponentChildren
}

/** A whole document around the parts of one page. */
export function Page({ frame, indexes = true, search = true, script, children }: PageProps): VNode {
  const { site } = frame
  const own = site.accent === null ? {} : { class: 'own', style: `--own:${site.accent}` }
  return (
    <html lang={site.language} {...own}>
      <head>
        <Head frame={frame} indexes={indexes} />
        {script !== undefined && <script type="module" src={toAddress(site, script)} />}
      </head>
      <body>
        <a class="skip" href="#contenu">
          {wordsFor(site).frame.skip}
        </a>
        <Masthead frame={frame} search={search} />
        <main id="contenu" class="sheet">
          {children}
        </main>
        <Colophon site={site} />
      </body>
    </html>
  )
}

function Head({ frame, indexes }: { frame: Frame; indexes: boolean }): VNode {
  const { site, title, description, canonical, feeds, alternates, metas, jsonLd } = frame
  return (
    <>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width,initial-scale=1" />
      <title>{title === null ? site.title : `${title} · ${site.title}`}</title>
      <meta name="description" content={description} />
      {frame.noindex && <meta name="robots" content="noindex" />}
      {metas.map(({ name, content }) => (
        <meta name={name} content={content} />
      ))}
      <link rel="stylesheet" href={toAddress(site, '/style.css')} />
      {indexes && <link rel="stylesheet" href={toAddress(site, '/index.css')} />}
      <link rel="icon" href={toAddress(site, '/favicon.svg')} type="image/svg+xml" />
      {canonical !== null && <link rel="canonical" href={canonical} />}
      {feeds.map((feed) => (
        <link rel="alternate" type={feed.type} title={feed.title} href={toAddress(site, feed.href)} />
      ))}
      {alternates.map(({ type, href }) => (
        <link rel="alternate" type={type} href={toAddress(site, href)} />
      ))}
      {jsonLd !== null && <StructuredData data={jsonLd} />}
    </>
  )
}
