import type { VNode } from 'preact'
import type { EntitiesView } from '../src/model/views/entity.ts'
import { Entries } from './components/entries.tsx'
import { showIndexGroups } from './components/index-groups.tsx'
import { Letters } from './components/letters.tsx'
import { Page } from './components/page.tsx'
import { Part } from './components/part.tsx'
import { TitleHead } from './components/title-head.tsx'
import { toAddress } from './components/to-address.ts'
import { wordsFor } from './words/words-for.ts'

/** The index of persons, organisations, places, events or products. */
export function Entities(view: EntitiesView): VNode {
  const { site } = view.frame
  const words = wordsFor(site)
  const { type, letter, total, map } = view
  return (
    <Page frame={view.frame}>
      <TitleHead
        spine={letter === null ? [words.quotations.spine] : [words.entity.letter[type], letter]}
        side={[words.typesMany[type]]}
        note={
          map !== null && (
            <nav class="note contents" aria-label={words.frame.foot.map}>
              <ul>
                <li>
                  <a href={toAddress(site, map)}>{words.entities.onMap}</a>
                </li>
              </ul>
            </nav>
          )
        }
      >
        <h1>{letter === null ? words.typesMany[type] : words.entities.letterTitle(type, letter)}</h1>
        <p class="intro">{total === 0 ? words.entities.empty : words.entities.intro(type, total)}</p>
      </TitleHead>
      {view.letters.length > 0 && (
        <Letters site={site} label={words.entities.byInitial(type)} title={words.entities.initial} letters={view.letters} />
      )}
      {view.top.length > 0 && (
        <Part id="portes" title={words.entities.top}>
          <Entries site={site} entries={view.top} kind="entries columns wide" />
        </Part>
      )}
      {showIndexGroups({ site, groups: view.groups, singles: words.entities.singles })}
    </Page>
  )
}
