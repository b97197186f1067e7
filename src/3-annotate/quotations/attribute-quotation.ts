import { attributeAfter } from './attribute-after.ts'
import { attributeBefore, attributeOwnVerb } from './attribute-before.ts'
import { attributeTrailing } from './attribute-trailing.ts'
import type { Attribution } from './attribution.ts'
import { isPressName } from './is-press.ts'
import { nameSpeaker } from './name-speaker.ts'
import type { InFrame } from './reading.ts'
import { canSpeak } from './resolve-phrase.ts'
import type { Word } from './split-words.ts'
import { VERBS } from './verbs.ts'

const VERB_OPENING = /^(?:se|s'|ne|n'|a|ont|est|sont|était|avait|sera|doit|peut|va|lui|y|en)$/

/**
 * The quotation at index q of a frame → who it is given to and by which words. What touches it after (« , a déclaré X ») wins over what stands before
 * (« X affirme que »), that over what comes further on (« … , selon X. »), and that over a subject whose verb is inside the marks.
 */
export function attributeQuotation(here: InFrame, q: number, inner: readonly Word[]): Attribution | null {
  const after = attributeAfter(here.clause, q)
  if (after !== null && after.rule !== 'subject and verb after') return after
  const before = attributeBefore(here.clause, q, (phrase) => canSpeak(here, phrase))
  if (after !== null) return throughPress(here, after, before) ?? after
  if (before !== null && before.reach !== 'loose' && before.speaker !== null) return before
  return (
    attributeTrailing(here.clause, q) ??
    before ??
    (opensWithVerb(inner) ? attributeOwnVerb(here.clause, q, (phrase) => canSpeak(here, phrase)) : null)
  )
}

/** « Ils ont exhorté Kiev à « … », WaPo a rapporté. »: the paper reports, they spoke. */
function throughPress(here: InFrame, after: Attribution, before: Attribution | null): Attribution | null {
  if (after.speaker === null || !before?.speaker) return null
  const voice = nameSpeaker(here.naming, after.speaker)
  return voice !== null && isPressName(voice.name) ? { ...before, via: after.speaker } : null
}

/** « s’associe à », « n’a pas vu », « effaré par »: what is quoted says what its subject does or is. */
function opensWithVerb(inner: readonly Word[]): boolean {
  const first = inner[0]?.kind === 'mark' ? inner.find((word) => word.kind === 'word') : inner[0]
  if (first === undefined || first.capital) return false
  if (first.low === "l'") return /^(?:\[|a|ont|avait|avaient)$/.test(inner[1]?.low ?? '')
  return (
    VERB_OPENING.test(first.low) ||
    /(?:ait|aient|é|ée|és|ées)$/.test(first.low) ||
    VERBS.get(first.low)?.finite === true ||
    /^(?:très|trop|bien)$/.test(first.low)
  )
}
