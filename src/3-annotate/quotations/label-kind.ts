import { DETERMINERS } from '../../french/function-words.ts'
import type { FrameWord } from './build-frames.ts'
import { isCapitalised, isSentence } from './describe-content.ts'
import { headBefore, isCapitalWork, isThemed, type Labelled, type Labelling, lowBefore, namingBefore, SMALL } from './find-heads.ts'
import { termVerbBefore } from './find-term-verb.ts'
import { isPress } from './is-press.ts'

const DETERMINER_SET = new Set(DETERMINERS)

/** What stands between two marks: words said, a name, a title, or an expression set apart. « le parti « Les Républicains » » is a name. */
export function labelKind(labelling: Labelling): Labelled {
  const { words, q, inner, attribution } = labelling
  if (labelling.dialogue) return { kind: 'speech', rule: 'dialogue dash', confidence: 0.8 }
  const says = isSaid(labelling)
  const capitals = isCapitalised(inner)
  const sentence = isSentence(labelling)
  const before = lowBefore(words, q, 1)
  const naming = namingBefore(words, q, inner.find((word) => word.kind === 'word' && !SMALL.has(word.low))?.capital ?? false)
  if (naming !== null && !sentence) return naming
  const called = sentence ? null : termVerbBefore(labelling)
  if (called !== null) return called
  if (before === ':' && isThemed(words, q) && inner.length < 14) return { kind: 'title', rule: 'noun of a work', confidence: 0.8 }
  if (before === ':' && inner.length > 2 && attribution !== null) return { kind: 'speech', rule: 'colon', confidence: 0.97 }
  const head = headBefore(labelling, capitals)
  if (head !== null && !sentence && (!says || capitals || (head.kind === 'name' && inner[0]?.capital && inner.length < 9))) return head
  if (!sentence && inner.length < 9 && isProgramme(labelling)) return { kind: 'title', rule: 'programme of a channel', confidence: 0.85 }
  if (!sentence && !says && inner.length < 9 && isCapitalWork(inner))
    return { kind: 'title', rule: 'opens with a noun of a work', confidence: 0.8 }
  if (capitals && inner.some((word) => EVENT_WORDS.has(word.low))) return { kind: 'title', rule: 'word of an event', confidence: 0.75 }
  if (!says && /^(?:l['’])?affaire\s/i.test(labelling.content) && inner.length < 9)
    return { kind: 'term', rule: 'name of an affair', confidence: 0.65 }
  const charge = !says && isCharge(words, q)
  if (charge) return { kind: 'term', rule: 'legal charge', confidence: 0.65 }
  if (capitals && inner.length <= 8 && !sentence && isNameSlot(labelling))
    return { kind: 'name', rule: 'capitalised between marks', confidence: 0.75 }
  if (says) return { kind: 'speech', rule: 'attributed', confidence: attribution?.cue?.verb?.classes.includes('say') ? 0.96 : 0.9 }
  if (sentence) return { kind: 'speech', rule: 'whole sentence', confidence: 0.85 }
  if (attribution !== null && inner.length > 3) return { kind: 'speech', rule: 'attributed', confidence: 0.8 }
  if (isAlone(words)) return { kind: 'speech', rule: 'stands alone', confidence: 0.7 }
  if (capitals && inner.length <= 8) return { kind: 'name', rule: 'capitalised between marks', confidence: 0.7 }
  if (inner.length <= 4) return { kind: 'term', rule: 'short and unattributed', confidence: 0.7 }
  return { kind: 'speech', rule: 'long fragment', confidence: 0.6 }
}

/** Whether the words around give the quotation to somebody; a word or two deep inside an object (« dans notre « proche » voisinage ») are not. */
function isSaid({ attribution, inner, q }: Labelling): boolean {
  if (attribution === null) return false
  if (attribution.rule === 'subject described' || attribution.rule === 'subject of the quoted verb') return attribution.speaker !== null
  return attribution.cue !== null && (attribution.reach !== 'loose' || inner.length > 3 || q - attribution.cue.to <= 5)
}

const COURT_WORDS = new Set(
  'examen enquête vue poursuivi poursuivis poursuivie condamné condamnée condamnés inculpé inculpés plainte information jugé jugés écroué écroués interpellé'.split(
    ' ',
  ),
)

/** « mis en examen pour « association de malfaiteurs » »: the law's words, nobody's. */
function isCharge(words: readonly FrameWord[], q: number): boolean {
  if (lowBefore(words, q, 1) !== 'pour' && !(lowBefore(words, q, 2) === 'pour' && lowBefore(words, q, 1) === 'des')) return false
  for (let i = q - 2; i >= Math.max(0, q - 22); i--) if (COURT_WORDS.has(words[i]?.low ?? '')) return true
  return false
}

const LONGEST_LIST = 60
const EVENT_WORDS = new Set('day journée journées nuit fête marche festival salon semaine week forum'.split(' '))

/** « au « 20 Heures » de TF1 », « dans « C à vous » sur France 5 ». */
function isProgramme({ words, q, mentions }: Labelling): boolean {
  if (!/^(?:au|à|dans|de|du|l'émission|sur)$/.test(lowBefore(words, q, 1)) || !/^(?:de|sur)$/.test(words[q + 1]?.low ?? '')) return false
  const mention = mentions.byStart.get(words[q + 2]?.start ?? -1)
  return mention !== undefined && isPress(mention)
}

/** Nothing but quotations in the sentence: « « Scandaleux », « honteux ». » */
function isAlone(words: readonly FrameWord[]): boolean {
  return (
    words.length < LONGEST_LIST &&
    words.every((word) => word.low === '«»' || word.kind === 'mark' || word.low === 'et' || word.low === 'ou')
  )
}

/** « chez « Les Républicains » », « l’ « Obamacare » »: a determiner or preposition asks for a noun. */
function isNameSlot({ words, q, inner }: Labelling): boolean {
  const before = lowBefore(words, q, 1)
  if (DETERMINER_SET.has(before)) return inner.length > 1 || (inner[0]?.capital ?? false)
  return /^(?:chez|par|avec|de|d'|et)$/.test(before) && inner.length > 1
}
