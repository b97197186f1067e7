import type { VNode } from 'preact'
import type { Frame } from '../../src/model/views/frame.ts'
import { wordsFor } from '../words/words-for.ts'
import { onceFor } from './once-for.ts'
import { SearchForm } from './search-form.tsx'
import { toAddress } from './to-address.ts'

/** Name of the archive with its seal, entries, search box, and the way from the front page. */
export function Masthead({ frame, search }: { frame: Frame; search: boolean }): VNode {
  const { site, crumbs, current } = frame
  return (
    <header class="sheet">
      <div class="masthead">
        {entriesOf(site, current ?? '')}
        {search && searchOf(site)}
      </div>
      {crumbs.length > 0 && (
        <nav class="crumbs" aria-label={wordsFor(site).frame.crumbs}>
          <ul>
            {crumbs.map(({ text, href }) =>
              href === undefined ? (
                <li aria-current="page">{text}</li>
              ) : (
                <li>
                  <a href={toAddress(site, href)}>{text}</a>
                </li>
              ),
            )}
          </ul>
        </nav>
      )}
    </header>
  )
}

const entriesOf = onceFor((site, current) => {
  const words = wordsFor(site).frame
  return (
    <>
      <a class="home" data-seal={site.monogram} href={toAddress(site, '/')}>
        {site.title}
      </a>
      <nav aria-label={words.index}>
        <ul>
          {site.nav.map(({ key, href }) => (
            <li>
              <a href={toAddress(site, href)} aria-current={key === current ? 'page' : undefined}>
                {words.nav[key]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  )
})

const searchOf = onceFor((site) => <SearchForm site={site} />)
