import type { ComponentChildren, VNode } from 'preact'
import type { Site } from '../../src/model/views/frame.ts'
import type { MarkedSegment, Segment } from '../../src/model/views/segment.ts'
import { wordsFor } from '../words/words-for.ts'
import { Inferred } from './inferred.tsx'
import { raiseLetters } from './raise-letters.tsx'
import { toAddress } from './to-address.ts'

const elements = { emphasis: 'em', strong: 'strong', code: 'code', mark: 'mark', work: 'cite', superior: 'sup' } as const

/** Segments of text → markup. Inside a link no other link is made: HTML allows none. */
export function showSegments(site: Site, segments: readonly Segment[], inLink = false): ComponentChildren {
  return segments.map((segment) => (typeof segment === 'string' ? raiseLetters(segment) : showMarked(site, segment, inLink)))
}

function showMarked(site: Site, segment: MarkedSegment, inLink: boolean): ComponentChildren {
  switch (segment.kind) {
    case 'break':
      return <br />
    case 'mention':
      return showAnchor(site, segment, `mention ${segment.type}`, inLink)
    case 'date':
      return showAnchor(site, segment, 'date', inLink)
    case 'quotation':
      return showQuotation(site, segment, inLink)
    case 'link':
      return inLink ? (
        showSegments(site, segment.children, true)
      ) : (
        <a href={toAddress(site, segment.href)}>{showSegments(site, segment.children, true)}</a>
      )
    case 'inferred':
      return (
        <Inferred site={site} what={segment.what}>
          {showSegments(site, segment.children, inLink)}
        </Inferred>
      )
    case 'said':
      return <span class="said">{showSegments(site, segment.children, inLink)}</span>
    default: {
      const Element = elements[segment.kind]
      return <Element>{showSegments(site, segment.children, inLink)}</Element>
    }
  }
}

type Anchor = Extract<MarkedSegment, { kind: 'mention' | 'date' }>

function showAnchor(site: Site, { id, href, children }: Anchor, name: string, inLink: boolean): VNode {
  if (href === null || inLink)
    return (
      <span class={name} id={id}>
        {showSegments(site, children, inLink)}
      </span>
    )
  return (
    <a class={name} id={id} href={toAddress(site, href)}>
      {showSegments(site, children, true)}
    </a>
  )
}

type Quotation = Extract<MarkedSegment, { kind: 'quotation' }>

function showQuotation(site: Site, { id, number, children }: Quotation, inLink: boolean): ComponentChildren {
  const words = (
    <span class="quotation" id={id}>
      {showSegments(site, children, inLink)}
    </span>
  )
  if (number === undefined || inLink) return words
  return [
    words,
    <a key={number} class="call" href={`#e${number}`}>
      <span class="sr">{wordsFor(site).article.proof}</span>
      {number}
    </a>,
  ]
}
