import type { VNode } from 'preact'
import type { Site } from '../../src/model/views/frame.ts'
import { wordsFor } from '../words/words-for.ts'
import { toAddress } from './to-address.ts'

/** The search box: a plain form that leads to the search page. `big` on the pages whose first thing it is. */
export function SearchForm({ site, big = false }: { site: Site; big?: boolean }): VNode {
  const words = wordsFor(site).frame
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is too new for the readers in use
    <form class={big ? 'search big' : 'search'} role="search" action={toAddress(site, site.search)}>
      <label for="q">{words.searchLabel}</label>
      <input type="search" id="q" name="q" />
      <button type="submit">{words.search}</button>
    </form>
  )
}
