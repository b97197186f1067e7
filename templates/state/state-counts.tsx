import type { VNode } from 'preact'
import type { Site } from '../../src/model/views/frame.ts'
import type { StateView } from '../../src/model/views/service.ts'
import { Part } from '../components/part.tsx'
import { wordsFor } from '../words/words-for.ts'

/** What the document says, what the archive supplies, what it leaves open. */
export function StateCounts({ site, counts }: { site: Site; counts: StateView['counts'] }): VNode {
  const words = wordsFor(site)
  const { state } = words
  return (
    <Part id="comptes" title={state.counts} small={state.countsHint}>
      <table class="wide numbers">
        <thead>
          <tr>
            <th scope="col">{state.found}</th>
            <th scope="col" class="amount">
              {state.sure}
            </th>
            <th scope="col" class="amount">
              {state.supplied}
            </th>
            <th scope="col" class="amount">
              {state.left}
            </th>
            <th scope="col">{state.leftHead}</th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ key, sure, supplied, left }) => (
            <tr>
              <th scope="row">{state.rows[key][0]}</th>
              <td class="amount" data-label={state.sure}>
                {words.number(sure)}
              </td>
              <td class="amount" data-label={state.supplied}>
                {words.number(supplied)}
              </td>
              <td class="amount" data-label={state.left}>
                {words.number(left)}
              </td>
              <td>{state.rows[key][1]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  )
}
