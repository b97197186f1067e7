import type { ComponentChildren, VNode } from 'preact'
import type { AxisMark, Strip } from '../../src/model/views/chart.ts'
import type { Site } from '../../src/model/views/frame.ts'
import { wordsFor } from '../words/words-for.ts'
import { toAddress } from './to-address.ts'

interface YearStripProps {
  readonly site: Site
  readonly strip: Strip
  /** What the bars count, in words: it stands for the picture. */
  readonly label: string
  readonly children?: ComponentChildren
}

/** Articles per year as bars; the undated in a dotted box beside, off the scale. */
export function YearStrip({ site, strip, label, children }: YearStripProps): VNode {
  const words = wordsFor(site)
  const bars = (
    <>
      <svg viewBox={`0 0 ${strip.width} 40`} preserveAspectRatio="none" role="img" aria-label={label}>
        <path d={strip.path} />
      </svg>
      <Axis marks={strip.axis} />
    </>
  )
  const { undated } = strip
  const box = undated && (
    <>
      <b>{words.number(undated.count)}</b>
      {` ${words.undated}`}
      <span class="sr">{words.home.undatedBox}</span>
    </>
  )
  return (
    <div class="wide strip">
      {undated ? <div class="dated">{bars}</div> : bars}
      {undated &&
        (undated.href === null ? (
          <p class="undated">{box}</p>
        ) : (
          <a class="undated" href={toAddress(site, undated.href)}>
            {box}
          </a>
        ))}
      {children}
    </div>
  )
}

export function Axis({ marks }: { marks: readonly AxisMark[] }): VNode {
  return (
    <ol class="axis" aria-hidden="true">
      {marks.map(({ text, at, near }) => (
        <li class={at > 94 ? 'end' : near ? 'near' : undefined} style={`--at:${at.toFixed(1)}`}>
          {text}
        </li>
      ))}
    </ol>
  )
}
