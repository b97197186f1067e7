import type { VNode } from 'preact'
import type { Site } from '../src/model/views/frame.ts'
import type { DoubtSide, ToVerifyView } from '../src/model/views/service.ts'
import { join } from './components/join.tsx'
import { linkTo } from './components/link-to.tsx'
import { Page } from './components/page.tsx'
import { Part } from './components/part.tsx'
import { showDate } from './components/show-date.tsx'
import { showSegments } from './components/show-segments.tsx'
import { Steps } from './components/steps.tsx'
import { TitleHead } from './components/title-head.tsx'
import { wordRule, wordsFor } from './words/words-for.ts'

/** Pairs of names that may be one, for a person to decide: uses, reasons for and against, lines to paste. */
export function ToVerify(view: ToVerifyView): VNode {
  const { site } = view.frame
  const words = wordsFor(site).verify
  const here = view.doubts.slice(0, 12)
  const cut = view.parts.length > 0 && !view.parts.some(({ current }) => current === 'page')
  return (
    <Page frame={view.frame}>
      <TitleHead
        spine={[words.spine]}
        side={[words.kind]}
        note={
          here.length > 0 && (
            <nav class="note contents" aria-label={words.contents}>
              <ul>
                {here.map(({ id, sides }) => (
                  <li>
                    <a href={`#${id}`}>{sides.map(({ name }) => name).join(', ')}</a>
                  </li>
                ))}
                {view.total > here.length && <li class="lone">{words.others(view.total - here.length)}</li>}
              </ul>
            </nav>
          )
        }
      >
        <h1>{words.title}</h1>
        <p class="intro">{view.total === 0 ? words.none : [words.intro(view.total), cut && ` ${words.first(view.doubts.length)}`]}</p>
      </TitleHead>
      {view.parts.length > 0 && <Steps site={site} label={words.pages} title={words.pages} steps={view.parts} />}
      {view.doubts.map((doubt) => showDoubt(site, doubt))}
    </Page>
  )
}

function showDoubt(site: Site, { id, type, sides, pro, contra, score, join: toJoin, apart }: ToVerifyView['doubts'][number]): VNode {
  const words = wordsFor(site).verify
  return (
    <Part id={id} kind="proposal" title={words.same[type]} small={words.strength(score)}>
      <div class="pair wide">{sides.map((side) => showSide(site, side))}</div>
      <div class="pair wide reasons">
        {showReasons(site, words.pro, pro)}
        {showReasons(site, words.contra, contra)}
      </div>
      <div class="wide">
        {showLines(words.toJoin, toJoin)}
        {showLines(words.toPart, apart)}
      </div>
    </Part>
  )
}

function showSide(site: Site, { name, href, uses, years, passages }: DoubtSide): VNode {
  const words = wordsFor(site)
  return (
    <div>
      <p class="form">{linkTo(site, href, name)}</p>
      <p class="hint">{years === null ? words.uses(uses) : `${words.uses(uses)}, ${years}`}</p>
      <ul>
        {passages.map(({ text, article, paragraph }) => (
          <li>
            <p class="extract">{showSegments(site, text)}</p>
            <p class="hint">
              {linkTo(site, article.href, article.cote, 'cote')}{' '}
              {join([showDate(site, article.date), paragraph !== null && `¶\u00A0${paragraph}`], ' · ')}
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}

function showReasons(site: Site, title: string, reasons: readonly string[]): VNode {
  const words = wordsFor(site)
  return (
    <div>
      <h3 class="label">{title}</h3>
      <ul>
        {reasons.map((reason) => (
          <li>{wordRule(words, reason)}</li>
        ))}
        {reasons.length === 0 && <li class="lone">{words.verify.nothing}</li>}
      </ul>
    </div>
  )
}

function showLines([before, after]: readonly [string, string], lines: string) {
  return (
    <>
      <p class="hint">
        {before}
        <b>authorities.yaml</b>
        {after}
      </p>
      <pre>
        <code>{lines}</code>
      </pre>
    </>
  )
}
