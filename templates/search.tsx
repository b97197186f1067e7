import type { VNode } from 'preact'
import type { SearchView } from '../src/model/views/service.ts'
import { Page } from './components/page.tsx'
import { Part } from './components/part.tsx'
import { SearchForm } from './components/search-form.tsx'
import { TitleHead } from './components/title-head.tsx'
import { toAddress } from './components/to-address.ts'
import { wordsFor } from './words/words-for.ts'

/** The only page with a script: it fills the facets and the results. Without it the page leads to the indexes. */
export function Search(view: SearchView): VNode {
  const { site } = view.frame
  const words = wordsFor(site)
  const { search } = words
  const settings = {
    root: site.root,
    shards: view.shards.map((shard) => toAddress(site, shard)),
    words: { ...search.script, inferred: words.inferred.title, undated: words.undated },
  }
  return (
    <Page frame={view.frame} search={false} script="/recherche.js">
      <TitleHead spine={[search.spine]} side={[<span data-part="count" />]}>
        <h1 data-part="title">{search.title}</h1>
        <SearchForm site={site} big />
        <p class="hint" data-part="status" role="status">
          {search.intro}
        </p>
        <noscript>
          <p class="hint">{search.noScript}</p>
        </noscript>
      </TitleHead>
      <div class="part finding" data-part="finding" data-settings={JSON.stringify(settings)} hidden>
        <details class="facets note" id="affiner">
          <summary>{search.refine}</summary>
          <div data-part="facets" />
        </details>
        <section class="found" aria-label={search.results}>
          <h2 class="side label">{search.results}</h2>
          <p class="hint" data-part="order" />
          <ol class="records" data-part="results" />
          <p class="pager" data-part="more" />
        </section>
      </div>
      <Part id="index" title={search.indexes}>
        <table class="wide">
          <tbody>
            {view.indexes.map(({ key, href, count }) => (
              <tr>
                <th scope="row">
                  <a href={toAddress(site, href)}>{words.frame.nav[key]}</a>
                </th>
                <td class="amount">{words.number(count)}</td>
                <td>{words.home.indexHints[key]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Part>
    </Page>
  )
}
