import type { VNode } from 'preact'
import type { Site } from '../../src/model/views/frame.ts'
import type { StateView } from '../../src/model/views/service.ts'
import { linkTo } from '../components/link-to.tsx'
import { Part } from '../components/part.tsx'
import { wordsFor } from '../words/words-for.ts'

/** Articles that are the same or nearly so: all kept, none lends its date to another. */
export function StateDuplicates({ site, duplicates }: { site: Site; duplicates: StateView['duplicates'] }): VNode {
  const words = wordsFor(site).state
  const { total, rows } = duplicates
  return (
    <Part id="doublons" title={words.duplicates} small={total === 0 ? undefined : words.duplicatesHint(rows.length, total)}>
      {total === 0 ? (
        <p class="lead lone">{words.noDuplicates}</p>
      ) : (
        <ol class="records">
          {rows.map(({ exact, articles }) => (
            <li class="record">
              <p class="side">{exact ? words.exact : words.near}</p>
              <div class="body">
                <p>{articles.map(({ href, cote }, index) => [index > 0 && ', ', linkTo(site, href, cote, 'cote')])}</p>
              </div>
              <p class="evidence">{exact ? words.exactDoes : words.nearDoes}</p>
            </li>
          ))}
        </ol>
      )}
    </Part>
  )
}
