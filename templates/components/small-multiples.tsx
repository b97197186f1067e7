import type { VNode } from 'preact'
import type { Multiples, MultiplesRow } from '../../src/model/views/chart.ts'
import type { Site } from '../../src/model/views/frame.ts'
import { wordsFor } from '../words/words-for.ts'
import { Inferred } from './inferred.tsx'
import { toAddress } from './to-address.ts'
import { Axis } from './year-strip.tsx'

/** One line a name, one tick a year, all on one scale. */
export function SmallMultiples({ site, multiples }: { site: Site; multiples: Multiples }): VNode {
  const words = wordsFor(site)
  return (
    <div class="multiples wide">
      <div class="scale">
        <Axis marks={multiples.axis} />
      </div>
      {multiples.groups.map(({ key, rows }) => (
        <>
          <h3 class="label">{words.entity.groups[key]}</h3>
          <ol>{rows.map((row) => showRow(site, row, multiples.width))}</ol>
        </>
      ))}
    </div>
  )
}

function showRow(site: Site, { text, inferred, href, span, ticks, years, count }: MultiplesRow, width: number): VNode {
  return (
    <li>
      <a href={toAddress(site, href)}>
        {inferred ? (
          <Inferred site={site} what="form">
            {text}
          </Inferred>
        ) : (
          text
        )}
      </a>
      <svg viewBox={`0 0 ${width} 8`} preserveAspectRatio="none" aria-hidden="true">
        {span !== null && <path class="span" d={span} />}
        {ticks !== null && <path d={ticks} />}
      </svg>
      <span class="years">{years}</span>
      <span class="count">{wordsFor(site).number(count)}</span>
    </li>
  )
}
