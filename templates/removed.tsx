import type { VNode } from 'preact'
import type { RemovedView } from '../src/model/views/service.ts'
import { Page } from './components/page.tsx'
import { showDate } from './components/show-date.tsx'
import { TitleHead } from './components/title-head.tsx'
import { wordsFor } from './words/words-for.ts'

/** What stands where an article was: its cote, the day and the ground; nothing else. */
export function Removed(view: RemovedView): VNode {
  const { site } = view.frame
  const words = wordsFor(site).removed
  return (
    <Page frame={{ ...view.frame, noindex: true }}>
      <TitleHead spine={view.spine} side={[words.title]}>
        <h1>{words.title}</h1>
        <dl class="fields">
          <dt>{words.cote}</dt>
          <dd>
            <b>{view.cote}</b>
          </dd>
          {view.date && (
            <>
              <dt>{words.date}</dt>
              <dd>{showDate(site, view.date)}</dd>
            </>
          )}
          {view.ground !== null && (
            <>
              <dt>{words.ground}</dt>
              <dd>{view.ground}</dd>
            </>
          )}
        </dl>
      </TitleHead>
    </Page>
  )
}
