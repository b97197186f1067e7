import type { ComponentChildren, VNode } from 'preact'
import type { Frame } from '../../src/model/views/frame.ts'
import { wordsFor } from '../words/words-for.ts'
import { Colophon } from './colophon.tsx'
import { Head } from './head.tsx'
import { join } from './join.tsx'
import { linkTo } from './link-to.tsx'
import { Masthead } from './masthead.tsx'
import { Part } from './part.tsx'
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
          {frame.references && <References site={site} links={frame.references} />}
        </main>
        <Colophon site={site} />
      </body>
    </html>
  )
}

/** Of an index: the references of all that it lists. */
function References({ site, links }: { site: Frame['site']; links: NonNullable<Frame['references']> }): VNode {
  const words = wordsFor(site)
  return (
    <Part id="references" title={words.article.cite}>
      <p class="body">
        {join(
          links.map(({ text, href }) => linkTo(site, href, text)),
          ' · ',
        )}
      </p>
    </Part>
  )
}
