import type { VNode } from 'preact'
import type { StateView } from '../src/model/views/service.ts'
import { Page } from './components/page.tsx'
import { TitleHead } from './components/title-head.tsx'
import { StateCounts } from './state/state-counts.tsx'
import { StateDoubts } from './state/state-doubts.tsx'
import { StateDuplicates } from './state/state-duplicates.tsx'
import { StateMeasures } from './state/state-measures.tsx'
import { StateWarnings } from './state/state-warnings.tsx'
import { wordsFor } from './words/words-for.ts'

/** How the archive was read: what is sure, supplied, left; how often the reader errs; doubts, duplicates, warnings. */
export function State(view: StateView): VNode {
  const { site } = view.frame
  const words = wordsFor(site).state
  const { authorities } = view
  return (
    <Page frame={view.frame}>
      <TitleHead
        spine={[words.spine]}
        side={[words.kind]}
        note={
          <dl class="note facts">
            <dt>{words.documents}</dt>
            <dd>{words.files(view.files, view.articles)}</dd>
            <dt>{words.reader}</dt>
            <dd>{view.reader}</dd>
            <dt>{words.table}</dt>
            <dd>
              {words.entries(authorities.entries)}
              {authorities.digest !== null && ` · ${words.digest}${authorities.digest.slice(0, 8)}…${authorities.digest.slice(-4)}`}
            </dd>
          </dl>
        }
      >
        <h1>{words.title}</h1>
        <p class="intro">{words.intro}</p>
      </TitleHead>
      <StateCounts site={site} counts={view.counts} />
      <StateMeasures site={site} measures={view.measures} />
      <StateDoubts site={site} doubts={view.doubts} />
      <StateDuplicates site={site} duplicates={view.duplicates} />
      <StateWarnings site={site} warnings={view.warnings} />
    </Page>
  )
}
