import type { VNode } from 'preact'
import type { ArticleQuotation, ArticleView } from '../../src/model/views/article.ts'
import type { Site } from '../../src/model/views/frame.ts'
import { Part } from '../components/part.tsx'
import { showSegments } from '../components/show-segments.tsx'
import { showSpeaker } from '../components/show-speaker.tsx'
import { wordsFor } from '../words/words-for.ts'

/** Who says what in this article, in the order of the text. */
export function ArticleQuotations({ view }: { view: ArticleView }): VNode {
  const { site } = view.frame
  const words = wordsFor(site).article
  const indirect = view.quotations.filter(({ form }) => form === 'indirect').length
  return (
    <Part id="paroles" title={words.quotations}>
      <p class="hint">{words.quotationsHint(view.quotations.length - indirect, view.notSpeech, indirect)}</p>
      <ol class="records">{view.quotations.map((quotation) => showQuotation(site, quotation, view.language ?? undefined))}</ol>
    </Part>
  )
}

function showQuotation(site: Site, quotation: ArticleQuotation, lang: string | undefined): VNode {
  const { number, href, speaker, via, text, form, paragraph, range } = quotation
  const place = paragraph === 0 ? wordsFor(site).article.head : `¶\u00A0${paragraph}`
  const words = wordsFor(site)
  return (
    <li class="record">
      <p class="side">
        <span class="who">{speaker === null ? words.article.unattributed : showSpeaker(site, speaker)}</span>
      </p>
      {number !== null && (
        <p class="num">
          <a href={href}>{number}</a>
        </p>
      )}
      <div class="body">
        <p class="quote" lang={lang}>
          {showSegments(site, text)}
        </p>
      </div>
      <p class="evidence">
        {via !== null && [words.article.viaCapital, showSpeaker(site, via), '. ']}
        {words.form[form]}
        {', '}
        {number === null ? <a href={href}>{place}</a> : place}
        {`, ${words.article.range(...range)}`}
      </p>
    </li>
  )
}
