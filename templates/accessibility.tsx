import type { VNode } from 'preact'
import type { Site } from '../src/model/views/frame.ts'
import type { AccessibilityView } from '../src/model/views/service.ts'
import { Page } from './components/page.tsx'
import { Part } from './components/part.tsx'
import { TitleHead } from './components/title-head.tsx'
import { toAddress } from './components/to-address.ts'
import { type RgaaTheme, rgaa } from './words/rgaa.ts'
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
      <Grid site={site} />
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

/** The thirteen themes: what was tested and by what, what nobody tested, what does not apply. */
function Grid({ site }: { site: Site }): VNode {
  const words = wordsFor(site).accessibility.grid
  const all = rgaa.flatMap(({ criteria }) => criteria)
  const [met = 0, untested = 0, none = 0] = (['met', 'untested', 'none'] as const).map(
    (state) => all.filter((one) => one.state === state).length,
  )
  return (
    <Part id="grille" title={words.title}>
      <p class="body">{words.intro(met, untested, none)}</p>
      <table class="wide aligned">
        <thead>
          <tr>
            <th scope="col">{words.criterion}</th>
            <th scope="col">{words.state}</th>
            <th scope="col">{words.proof}</th>
          </tr>
        </thead>
        {rgaa.map((theme, index) => showTheme(site, theme, index + 1))}
      </table>
    </Part>
  )
}

function showTheme(site: Site, theme: RgaaTheme, number: number): VNode {
  const words = wordsFor(site).accessibility.grid
  const none = theme.criteria.filter(({ state }) => state === 'none')
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colspan={3}>
          {number}. {theme[site.language]}
        </th>
      </tr>
      {theme.criteria.map(
        ({ id, state, proofs, [site.language]: label }) =>
          state !== 'none' && (
            <tr>
              <td>
                {id} {label}
              </td>
              <td>{words.states[state]}</td>
              <td>{proofs.map((proof) => words.proofs[proof]).join(wordsFor(site).semicolon)}</td>
            </tr>
          ),
      )}
      {none.length > 0 && (
        <tr>
          <td colspan={3} class="lone">
            {words.none}
            {none.map(({ id }) => id).join(', ')}
          </td>
        </tr>
      )}
    </tbody>
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
