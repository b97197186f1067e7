import type { VNode } from 'preact'
import type { Block, CorrectionBlock, ParagraphBlock } from '../../src/model/views/article.ts'
import type { Site } from '../../src/model/views/frame.ts'
import { showDate } from '../components/show-date.tsx'
import { showSegments } from '../components/show-segments.tsx'
import { toAddress } from '../components/to-address.ts'
import { wordsFor } from '../words/words-for.ts'
import { showEvidence } from './show-evidence.tsx'

/** A block of the article's text: numbered paragraph with its evidence, list, crosshead, correction. */
export function showBlock(site: Site, block: Block): VNode {
  switch (block.kind) {
    case 'crosshead': {
      const Heading = block.level === 2 ? 'h2' : 'h3'
      return <Heading class="crosshead body">{showSegments(site, block.text)}</Heading>
    }
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul'
      return <List class="items">{block.items.map((item) => showNumbered(site, item, 'li'))}</List>
    }
    case 'correction':
      return <Correction site={site} block={block} />
    default:
      return showNumbered(site, block, 'div')
  }
}

function showNumbered(site: Site, block: ParagraphBlock, Element: 'div' | 'li'): VNode {
  const { anchor, number, evidence, kind } = block
  return (
    <Element class={kind === 'dialogue' ? 'para dialogue' : 'para'} id={anchor}>
      <a class="num" href={`#${anchor}`}>
        <span class="sr">{wordsFor(site).article.paragraph}</span>
        {number}
      </a>
      <div class="body">{showWords(site, block)}</div>
      {evidence.length > 0 && <ul class="evidence">{evidence.map((item) => showEvidence(site, item))}</ul>}
    </Element>
  )
}

function showWords(site: Site, { kind, text, call }: ParagraphBlock): VNode {
  const words = showSegments(site, text, kind === 'related' && call !== undefined && call.href !== null)
  if (kind === 'quote')
    return (
      <blockquote>
        <p>{words}</p>
      </blockquote>
    )
  if (kind === 'code')
    return (
      <pre>
        <code>{words}</code>
      </pre>
    )
  if (kind !== 'related' || call === undefined) return <p>{words}</p>
  return (
    <p class="absent">
      <b>{call.href === null ? `${call.label} · ${wordsFor(site).article.absent}` : call.label}</b>
      {call.href === null ? words : <a href={toAddress(site, call.href)}>{words}</a>}
    </p>
  )
}

function Correction({ site, block }: { site: Site; block: CorrectionBlock }): VNode {
  const words = wordsFor(site).article
  return (
    <div class="para">
      <div class="body">
        <aside class="correction" aria-label={`${words.correction}${block.date.text}`}>
          <p>
            <b>
              {words.correction}
              {showDate(site, block.date)}
            </b>
            {showSegments(site, block.text)}
          </p>
        </aside>
      </div>
    </div>
  )
}
