import type { ComponentChildren, VNode } from 'preact'
import type { DateEvidence, Evidence, QuotationEvidence } from '../../src/model/views/article.ts'
import type { Site } from '../../src/model/views/frame.ts'
import { Inferred } from '../components/inferred.tsx'
import { raiseLetters } from '../components/raise-letters.tsx'
import { showSpeaker } from '../components/show-speaker.tsx'
import { wordRule, wordsFor } from '../words/words-for.ts'

/** One proof in the margin: whose words and how it is known, a date with its reading, quotation marks that are no speech. */
export function showEvidence(site: Site, evidence: Evidence): VNode {
  switch (evidence.kind) {
    case 'quotation':
      return showQuotation(site, evidence)
    case 'date':
      return showDateEvidence(site, evidence)
    default:
      return <li>{wordsFor(site).article.notSpeech(evidence.what, evidence.count)}</li>
  }
}

function showQuotation(site: Site, { id, number, href, speaker, via, cue, form, rules, range }: QuotationEvidence): VNode {
  const words = wordsFor(site)
  const why = [cue !== null && words.quote(cue), ...rules.map((rule) => wordRule(words, rule))].filter((reason) => reason !== false)
  const proof = why.length === 0 ? '' : `${why.join(words.semicolon)}. `
  return (
    <li id={id}>
      <a class="back" href={href}>
        {number}
        <span class="sr">{words.article.back}</span>
      </a>
      <span class="who">{speaker === null ? words.article.unattributed : showSpeaker(site, speaker)}</span>
      {via !== null && [`, ${words.article.via}`, showSpeaker(site, via)]}
      <span class="how">{`${proof}${words.form[form]}, ${words.article.range(...range)}.`}</span>
    </li>
  )
}

function showDateEvidence(site: Site, { id, href, words: said, reading, inferred, rule, range }: DateEvidence): VNode {
  const words = wordsFor(site)
  const how = rule === '' ? '' : `${capital(wordRule(words, rule))}${words.semicolon}`
  return (
    <li id={id}>
      <a href={href}>{raiseLetters(words.quote(said))}</a>
      {(inferred || reading !== said) && [' ', showReading(site, reading, inferred)]}
      <span class="how">{`${how}${words.article.range(...range)}.`}</span>
    </li>
  )
}

/** What a date of the text means, in brackets when its words do not say it whole. */
export function showReading(site: Site, reading: string, inferred: boolean): ComponentChildren {
  const words = raiseLetters(reading)
  if (!inferred) return words
  return (
    <Inferred site={site} what="reading">
      {words}
    </Inferred>
  )
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
