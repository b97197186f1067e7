import type { ComponentChildren, VNode } from 'preact'
import type { Frame } from '../../src/model/views/frame.ts'
import { wordsFor } from '../words/words-for.ts'
import { Colophon } from './colophon.tsx'
import { Head } from './head.tsx'
import { Masthead } from './masthead.tsx'
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
