import type { VNode } from 'preact'
import type { Site } from '../src/model/views/frame.ts'
import type { AbsentsView } from '../src/model/views/service.ts'
import { linkTo } from './components/link-to.tsx'
import { Page } from './components/page.tsx'
import { showDate } from './components/show-date.tsx'
import { showTitle } from './components/show-title.tsx'
import { Steps } from './components/steps.tsx'
import { TitleHead } from './components/title-head.tsx'
import { toAddress } from './components/to-address.ts'
import { wordsFor } from './words/words-for.ts'

/** Titles that articles call by « En savoir plus » and the archive lacks, with those who call them. */
export function Absents(view: AbsentsView): VNode {
  const { site } = view.frame
  const words = wordsFor(site).absents
  // The list itself, when its whole stands by initial.
  const cut = view.parts.length > 0 && !view.parts.some(({ current }) => current === 'page')
  return (
    <Page frame={view.frame}>
      <TitleHead spine={[words.spine]} side={[words.kind]} note={<HaveOne site={site} />}>
        <h1>{words.title}</h1>
        <p class="intro">{view.total === 0 ? words.none : words.intro(view.total)}</p>
      </TitleHead>
      {view.parts.length > 0 && <Steps site={site} label={words.pages} title={words.pages} steps={view.parts} />}
      {view.rows.length > 0 && (
        <section class="part" aria-label={words.list}>
          <p class="side label">{words.called}</p>
          <p class="hint">{cut ? words.first(view.rows.length) : words.order}</p>
          <ol class="records">{view.rows.map((row) => showAbsent(site, row))}</ol>
        </section>
      )}
    </Page>
  )
}

function HaveOne({ site }: { site: Site }): VNode | null {
  const words = wordsFor(site).absents
  const [before, after] = words.sendTo
  if (site.contact === null) return null
  const mail = site.contact.includes('@')
  return (
    <div class="note notice">
      <p class="label">{words.haveOne}</p>
      <p>
        {before}
        <a href={mail ? `mailto:${site.contact}?subject=Absent` : toAddress(site, site.contact)}>{site.contact}</a>
        {after}
      </p>
    </div>
  )
}

type Row = AbsentsView['rows'][number]

function showAbsent(site: Site, { id, title, callers, calls, near }: Row): VNode {
  const words = wordsFor(site)
  return (
    <li class="record" id={id}>
      <p class="side">
        <b class="form">{words.number(calls)}</b> {words.absents.callers(calls)}
      </p>
      <div class="body">
        <h2 class="headline lone">{title}</h2>
        {near.map((article) => (
          <p class="hint">
            {words.absents.near}
            {linkTo(site, article.href, article.cote, 'cote')}
            {', '}
            {words.quote(article.title.text)}. {words.absents.notMerged}
          </p>
        ))}
      </div>
      <ul class="evidence">
        {callers.map(({ article, label, paragraph, href }) => (
          <li>
            {linkTo(site, article.href, article.cote, 'cote')} {showDate(site, article.date)}
            <br />
            <a href={toAddress(site, href)}>{showTitle(site, article.title)}</a>
            <br />
            {words.quote(label)}
            {paragraph !== null && `, ¶\u00A0${paragraph}`}
          </li>
        ))}
        {calls > callers.length && <li>{words.absents.others(calls - callers.length)}</li>}
      </ul>
    </li>
  )
}
