import type { VNode } from 'preact'
import type { Site } from '../../src/model/views/frame.ts'
import type { StateView } from '../../src/model/views/service.ts'
import { Part } from '../components/part.tsx'
import { wordsFor } from '../words/words-for.ts'

/** Measured quality of the reader, with the set and the number of cases. */
export function StateMeasures({ site, measures }: { site: Site; measures: StateView['measures'] }): VNode {
  const words = wordsFor(site)
  const { state } = words
  const rate = (value: number | null) => (value === null ? state.notMeasured : words.rate(value))
  return (
    <Part id="mesures" title={state.measures} small={state.measuresHint}>
      {measures.length === 0 ? (
        <p class="lead lone">{state.noMeasures}</p>
      ) : (
        <table class="wide numbers">
          <thead>
            <tr>
              <th scope="col">{state.task}</th>
              <th scope="col">{state.set}</th>
              <th scope="col" class="amount">
                {state.cases}
              </th>
              <th scope="col" class="amount">
                {state.precision}
              </th>
              <th scope="col" class="amount">
                {state.recall}
              </th>
            </tr>
          </thead>
          <tbody>
            {measures.map(({ task, set, cases, precision, recall }) => (
              <tr>
                <th scope="row">{state.tasks[task]}</th>
                <td>{set}</td>
                <td class="amount" data-label={state.cases}>
                  {words.number(cases)}
                </td>
                <td class="amount" data-label={state.precision}>
                  {rate(precision)}
                </td>
                <td class="amount" data-label={state.recall}>
                  {rate(recall)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {measures.length > 0 && <p class="hint wide">{state.measuresNote}</p>}
    </Part>
  )
}
