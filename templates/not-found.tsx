import type { VNode } from 'preact'
import type { NotFoundView } from '../src/model/views/service.ts'
import { Page } from './components/page.tsx'
import { Part } from './components/part.tsx'
import { SearchForm } from './components/search-form.tsx'
import { TitleHead } from './components/title-head.tsx'
import { toAddress } from './components/to-address.ts'
import { wordsFor } from './words/words-for.ts'

/** Nothing at this address. */
export function NotFound(view: NotFoundView): VNode {
  const { site } = view.frame
  const words = wordsFor(site).notFound
  return (
    <Page frame={view.frame} search={false}>
      <TitleHead spine={['404']} side={[]}>
        <h1>{words.title}</h1>
        <p class="intro">{words.intro}</p>
        <SearchForm site={site} big />
        <p class="hint">{words.cote(view.cote)}</p>
      </TitleHead>
      <Part title={words.otherwise}>
        <ul class="wide signs">
          {view.links.map(({ key, href }) => (
            <li>
              <a href={toAddress(site, href)}>{words.links[key]}</a>
            </li>
          ))}
        </ul>
      </Part>
    </Page>
  )
}
