import type { VNode } from 'preact'
import type { Site } from '../../src/model/views/frame.ts'
import type { StepLink } from '../../src/model/views/list.ts'
import { wordsFor } from '../words/words-for.ts'
import { toAddress } from './to-address.ts'

/** A strip of decades, years, months or parts; those without anything are pale. */
export function Steps({ site, label, title, steps }: { site: Site; label: string; title: string; steps: readonly StepLink[] }): VNode {
  return (
    <nav class="part strip-nav" aria-label={label}>
      <p class="side label">{title}</p>
      <div class="months wide">
        <ul>{steps.map((step) => showStep(site, step))}</ul>
      </div>
    </nav>
  )
}

export function showStep(site: Site, { text, href, count, current }: StepLink): VNode {
  if (href === null) return <li class="lone">{text}</li>
  return (
    <li>
      <a href={toAddress(site, href)} aria-current={current === 'within' ? 'true' : current}>
        {text}
      </a>{' '}
      <span class="count">{wordsFor(site).number(count)}</span>
    </li>
  )
}
