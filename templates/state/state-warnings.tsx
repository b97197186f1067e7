import type { VNode } from 'preact'
import type { Site } from '../../src/model/views/frame.ts'
import type { StateView } from '../../src/model/views/service.ts'
import { linkTo } from '../components/link-to.tsx'
import { Part } from '../components/part.tsx'
import { toAddress } from '../components/to-address.ts'
import { wordsFor } from '../words/words-for.ts'

/** Diagnostics of the reading, as the command shows them. */
export function StateWarnings({ site, warnings }: { site: Site; warnings: StateView['warnings'] }): VNode {
  const words = wordsFor(site).state
  const { total, rows, csv } = warnings
  return (
    <Part id="avertissements" title={words.warnings} small={total === 0 ? undefined : words.warningsHint(rows.length, total)}>
      {total === 0 ? (
        <p class="lead lone">{words.noWarnings}</p>
      ) : (
        <table class="wide files">
          <thead>
            <tr>
              <th scope="col">{words.document}</th>
              <th scope="col">{words.warning}</th>
              <th scope="col">{words.where}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ path, text, where, href }) => (
              <tr>
                <th scope="row">{linkTo(site, href, path)}</th>
                <td lang="en">{text}</td>
                <td>{where ?? words.wholeFile}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {csv !== null && (
        <p class="more wide">
          <a href={toAddress(site, csv)}>{words.csv(total)}</a>
        </p>
      )}
    </Part>
  )
}
