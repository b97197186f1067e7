import type { VNode } from 'preact'
import type { SubjectsView } from '../src/model/views/subject.ts'
import { Entries } from './components/entries.tsx'
import { showIndexGroups } from './components/index-groups.tsx'
import { Letters } from './components/letters.tsx'
import { linkTo } from './components/link-to.tsx'
import { Page } from './components/page.tsx'
import { Part } from './components/part.tsx'
import { TitleHead } from './components/title-head.tsx'
import { wordsFor } from './words/words-for.ts'

/** The index of subjects. */
export function Subjects(view: SubjectsView): VNode {
  const { site } = view.frame
  const words = wordsFor(site)
  const { letter, counts } = view
  return (
    <Page frame={view.frame}>
      <TitleHead
        spine={letter === null ? [words.quotations.spine] : [words.subjects.spine, letter]}
        side={[words.subjects.title]}
        note={
          <dl class="note facts">
            <dt>{words.subjects.given}</dt>
            <dd>{words.subjects.givenHint(counts.given)}</dd>
            <dt>{words.subjects.inferred}</dt>
            <dd>
              {words.subjects.inferredHint(counts.inferred)}
              {view.state !== null && [words.semicolon, linkTo(site, view.state, words.subjects.how)]}
            </dd>
          </dl>
        }
      >
        <h1>{letter === null ? words.subjects.title : words.subjects.letterTitle(letter)}</h1>
        <p class="intro">{view.total === 0 ? words.subjects.empty : words.subjects.intro(view.total)}</p>
      </TitleHead>
      {view.letters.length > 0 && (
        <Letters site={site} label={words.subjects.byInitial} title={words.entities.initial} letters={view.letters} />
      )}
      {view.top.length > 0 && (
        <Part id="portes" title={words.subjects.top}>
          <Entries site={site} entries={view.top} kind="entries columns wide" />
        </Part>
      )}
      {showIndexGroups({ site, groups: view.groups, singles: words.subjects.singles })}
    </Page>
  )
}
