import type { ComponentChildren, VNode } from 'preact'
import type { Site } from '../../src/model/views/frame.ts'
import type { QuotationRow } from '../../src/model/views/list.ts'
import { wordsFor } from '../words/words-for.ts'
import { ArticleSide } from './article-side.tsx'
import { join } from './join.tsx'
import { linkTo } from './link-to.tsx'
import { showDate } from './show-date.tsx'
import { showSegments } from './show-segments.tsx'
import { showSpeaker } from './show-speaker.tsx'
import { showTitle } from './show-title.tsx'
import { toAddress } from './to-address.ts'

/** A quotation under a person's or a subject's page: article at the left, words, how it is known at the right. */
export function QuotationRecord({ site, row }: { site: Site; row: QuotationRow }): VNode {
  const words = wordsFor(site)
  const { article, speaker, via, form, cue } = row
  const who = speaker === undefined ? null : speaker === null ? words.article.unattributed : showSpeaker(site, speaker)
  const how = who === null ? words.form[form] : words.formSmall[form]
  return (
    <li class="record">
      <ArticleSide site={site} article={{ ...article, href: row.href }} />
      <div class="body">
        <p class="quote">{showSegments(site, row.text)}</p>
      </div>
      <p class="evidence">
        {join([who, how, cue !== null && words.quote(cue)], ' · ')}
        {via && [<br />, words.article.viaCapital, showSpeaker(site, via)]}
      </p>
    </li>
  )
}

/** A quotation where the speaker is the heading: words and how they are introduced, article at the right. */
export function SpeakerQuotation({ site, row }: { site: Site; row: QuotationRow }): VNode {
  const words = wordsFor(site)
  const { article, speaker, via, form, cue } = row
  const how: ComponentChildren[] = [<b class="form">{words.form[form]}</b>]
  if (cue !== null) how.push(words.quote(cue))
  if (speaker) how.push(showSpeaker(site, speaker))
  if (via) how.push([words.article.viaCapital, showSpeaker(site, via)])
  return (
    <li class="record">
      <div class="body">
        <p class="quote">{showSegments(site, row.text)}</p>
        <p class="hint">{join(how, ' · ')}</p>
      </div>
      <p class="evidence">
        <a href={toAddress(site, row.href)}>{showTitle(site, article.title)}</a>
        <br />
        {linkTo(site, article.href, article.cote, 'cote')} {showDate(site, article.date)}
      </p>
    </li>
  )
}
