import type { VNode } from 'preact'
import type { ArticleFacts, ArticleView } from '../../src/model/views/article.ts'
import type { Site } from '../../src/model/views/frame.ts'
import { raiseLetters } from '../components/raise-letters.tsx'
import { showDate } from '../components/show-date.tsx'
import { showSegments } from '../components/show-segments.tsx'
import { TitleHead } from '../components/title-head.tsx'
import { toAddress } from '../components/to-address.ts'
import { wordRule, wordsFor } from '../words/words-for.ts'

/** Signs from which a title is set smaller. */
const longTitle = 140

/** Cote, title, standfirst, signature; what the document lacks; where it comes from. */
export function ArticleHead({ view }: { view: ArticleView }): VNode {
  const { site } = view.frame
  const words = wordsFor(site).article
  const { title, standfirst, byline, dateline, language } = view
  const lang = language ?? undefined
  const lacks = sayLacks(view)
  return (
    <TitleHead spine={view.spine} side={[words.kind, showDate(site, view.date)]} note={<Facts site={site} facts={view.facts} />}>
      <h1 class={title.inferred ? 'inferred' : (view.frame.title ?? '').length > longTitle ? 'long' : undefined} lang={lang}>
        {title.inferred && <span class="sr">{wordsFor(site).inferred.title}</span>}
        {showSegments(site, title.text)}
      </h1>
      {standfirst && (
        <p class="standfirst" lang={lang}>
          {showSegments(site, standfirst)}
        </p>
      )}
      {(byline || dateline) && (
        <p class="signature" lang={lang}>
          {byline && <span class={dateline ? 'byline' : undefined}>{showSegments(site, byline)}</span>}
          {byline && dateline && ' '}
          {dateline && <span class="dateline">{showSegments(site, dateline)}</span>}
        </p>
      )}
      {lacks !== '' && <p class="hint">{raiseLetters(lacks)}</p>}
    </TitleHead>
  )
}

function sayLacks({ lacks, title, frame }: ArticleView): string {
  const words = wordsFor(frame.site).article
  const said = [
    title.inferred && (lacks.title ? words.untitled(words.range(...lacks.title)) : words.noTitle),
    lacks.author && words.noAuthor,
    lacks.date && (lacks.bounds === null ? words.noDate : words.noDateBut(lacks.bounds)),
  ]
  return said.filter((line) => line !== false).join(' ')
}

function Facts({ site, facts }: { site: Site; facts: ArticleFacts }): VNode {
  const words = wordsFor(site).article
  return (
    <dl class="note facts">
      {facts.source && (
        <>
          <dt>{words.source}</dt>
          <dd>
            <cite>{facts.source.text}</cite>
            {facts.source.date && [', ', showDate(site, facts.source.date)]}
          </dd>
        </>
      )}
      {facts.section !== null && (
        <>
          <dt>{words.section}</dt>
          <dd>{facts.section}</dd>
        </>
      )}
      {facts.url !== null && (
        <>
          <dt>{words.address}</dt>
          <dd>
            <a href={toAddress(site, facts.url)}>{facts.url.replace(/^https?:\/\/(?:www\.)?/, '')}</a>
          </dd>
        </>
      )}
      <dt>{words.document}</dt>
      <dd>{facts.path}</dd>
      <dt>{words.digest}</dt>
      <dd>{`SHA-256 ${facts.sha256.slice(0, 8)}…${facts.sha256.slice(-4)}`}</dd>
      <dt>{words.reading}</dt>
      <dd>{sayReading(site, facts)}</dd>
      {facts.duplicates.length > 0 && (
        <>
          <dt>{words.duplicate}</dt>
          {facts.duplicates.map(({ cote, href }) => (
            <dd>
              <a class="cote" href={toAddress(site, href)}>
                {cote}
              </a>
            </dd>
          ))}
        </>
      )}
    </dl>
  )
}

/** « Titre, signature : en-tête du fichier. Date : date du lieu. » */
function sayReading(site: Site, { origins, encoding }: ArticleFacts): string {
  const words = wordsFor(site)
  const byOrigin = new Map<string, (typeof origins)[number][]>()
  for (const entry of origins) byOrigin.set(entry.origin, [...(byOrigin.get(entry.origin) ?? []), entry])
  const lines = [...byOrigin].map(([origin, list]) => {
    const fields = list.map(({ field }) => words.article.fields[field]).join(', ')
    return words.article.origin(fields.charAt(0).toUpperCase() + fields.slice(1), wordRule(words, origin))
  })
  if (lines.length === 0) lines.push(words.article.asIs)
  if (encoding !== null) lines.push(words.article.decoded(encoding))
  return lines.join(' ')
}
