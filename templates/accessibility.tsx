import type { VNode } from 'preact'
import type { AccessibilityView } from '../src/model/views/service.ts'
import { Page } from './components/page.tsx'
import { Part } from './components/part.tsx'
import { TitleHead } from './components/title-head.tsx'
import { toAddress } from './components/to-address.ts'
import { wordsFor } from './words/words-for.ts'

/** The accessibility statement: what is held to, what is lacking, whom to write to. */
export function Accessibility(view: AccessibilityView): VNode {
  const { site } = view.frame
  const words = wordsFor(site).accessibility
  const { contact } = site
  return (
    <Page frame={view.frame}>
      <TitleHead spine={[words.spine]} side={[]}>
        <h1>{words.title}</h1>
        <p class="intro">{words.intro}</p>
      </TitleHead>
      <Part id="tenu" title={words.done}>
        <div class="body prose">{showPoints(words.points)}</div>
      </Part>
      <Part id="manque" title={words.limits}>
        <div class="body prose">{showPoints(words.limitPoints)}</div>
      </Part>
      <Part id="ecrire" title={words.write}>
        <div class="body prose">
          <p>
            {contact === null
              ? words.noContact
              : [words.writeTo, <a href={contact.includes('@') ? `mailto:${contact}` : toAddress(site, contact)}>{contact}</a>, '.']}
          </p>
          <p>{words.remedy}</p>
        </div>
      </Part>
    </Page>
  )
}

function showPoints(points: readonly string[]): VNode {
  return (
    <ul>
      {points.map((point) => (
        <li>{point}</li>
      ))}
    </ul>
  )
}
