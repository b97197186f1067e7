import type { VNode } from 'preact'
import type { Site } from '../../src/model/views/frame.ts'
import type { StateView } from '../../src/model/views/service.ts'
import { linkTo } from '../components/link-to.tsx'
import { Part } from '../components/part.tsx'
import { wordsFor } from '../words/words-for.ts'

/** What the reader was not sure of, and what it does then. */
export function StateDoubts({ site, doubts }: { site: Site; doubts: StateView['doubts'] }): VNode {
  const words = wordsFor(site)
  const { state } = words
  return (
    <Part id="doutes" title={state.doubts}>
      <table class="wide numbers">
        <thead>
          <tr>
            <th scope="col">{state.doubt}</th>
            <th scope="col" class="amount">
              {state.cases}
            </th>
            <th scope="col">{state.does}</th>
          </tr>
        </thead>
        <tbody>
          {doubts.map(({ key, count, href }) => (
            <tr>
              <th scope="row">{linkTo(site, href, state.doubtRows[key][0])}</th>
              <td class="amount" data-label={state.cases}>
                {words.number(count)}
              </td>
              <td>{state.doubtRows[key][1]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  )
}
