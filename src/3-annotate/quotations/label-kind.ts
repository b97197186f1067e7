import { DETERMINERS } from '../../french/function-words.ts'
import { NAME_HEADS, NAMING_WORDS, TERM_HEADS, TITLE_HEADS, TITLING_WORDS } from '../../french/named-things.ts'
import type { Attribution } from './attribute-after.ts'
import type { FrameWord } from './build-frames.ts'
import type { MentionIndex } from './index-mentions.ts'
import { isPress } from './is-press.ts'
import type { Word } from './split-words.ts'

export interface Labelled {
  readonly kind: 'speech' | 'name' | 'title' | 'term'
  readonly rule: string
  readonly confidence: number
}

export interface Labelling {
  /** Words of the frame; the quotation is word `q`. */
  readonly words: readonly FrameWord[]
  readonly q: number
  /** Words between the marks. */
  readonly inner: readonly Word[]
  readonly content: string
  readonly attribution: Attribution | null
  readonly mentions: MentionIndex
  /** Said after a dash. */
  readonly dialogue: boolean
}

const NAME_SET = new Set(NAME_HEADS)
const TITLE_SET = new Set(TITLE_HEADS)
const NAMING = new Set(NAMING_WORDS)
const TITLING = new Set(TITLING_WORDS)
const TERM_SET = new Set(TERM_HEADS)
const DETERMINER_SET = new Set(DETERMINERS)
const FIRST_PERSONS = new Set("je j' nous me m' moi mon ma mes notre nos vous votre vos tu te t' toi c' ça on".split(' '))
const SMALL = new Set("le la les l' de du des d' et ou en à au aux un une sur pour dans".split(' '))

/** What stands between two marks: words said, a name, a title, or an expression set apart. « le parti « Les Républicains » » is a name. */
export function labelKind(labelling: Labelling): Labelled {
  const { words, q, inner, attribution } = labelling
  if (labelling.dialogue) return { kind: 'speech', rule: 'dialogue dash', confidence: 0.8 }
  const says = isSaid(labelling)
  const capitals = isCapitalised(inner)
  const sentence = isSentence(labelling)
  const before = lowBefore(words, q, 1)
  const naming = namingBefore(words, q, inner[0]?.capital ?? false)
  if (naming !== null && !sentence) return naming
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

function lowBefore(words: readonly FrameWord[], q: number, back: number): string {
  return words[q - back]?.low ?? ''
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

const ALWAYS_NAMED = new Set(['opération', 'plan', 'surnom', 'nom', 'sobriquet', 'pseudonyme', 'arrêt', 'station'])
/** « avait pour thème cette année : « Le chemin vers Jésus » ». */
function isThemed(words: readonly FrameWord[], q: number): boolean {
  for (let i = q - 2; i >= Math.max(1, q - 7); i--)
    if (/^(?:thème|titre|slogan|devise)$/.test(words[i]?.low ?? '')) return words[i - 1]?.low === 'pour'
  return false
}

const LONGEST_LIST = 60
/** « L’Émission politique », « Journal d’une femme ». */
function isCapitalWork(inner: readonly Word[]): boolean {
  const noun = inner.find((word) => word.kind === 'word' && !SMALL.has(word.low))
  return noun?.capital === true && inner.length > 1 && TITLE_SET.has(noun.low)
}

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

/** « surnommé « … » », « intitulé « … » », « du nom de « … » ». */
function namingBefore(words: readonly FrameWord[], q: number, opensWithCapital: boolean): Labelled | null {
  for (let i = q - 1; i >= Math.max(0, q - 6); i--) {
    const low = words[i]?.low ?? ''
    if (low === '¶' || low === ',' || low === '.') return null
    if (TITLING.has(low)) return { kind: 'title', rule: 'titling word', confidence: 0.95 }
    if (/^dite?s?$/.test(low) && NAMING.has(low) && isNamingUse(words, i, q) && !opensWithCapital)
      return { kind: 'term', rule: 'so-called', confidence: 0.8 }
    if (NAMING.has(low) && isNamingUse(words, i, q)) return { kind: 'name', rule: 'naming word', confidence: 0.92 }
  }
  return null
}

function isNamingUse(words: readonly FrameWord[], i: number, q: number): boolean {
  const low = words[i]?.low ?? ''
  if (/^dite?s?$/.test(low))
    return i === q - 1 && !/^(?:a|ont|il|elle|qui|avait|se|s'|on|est|sont|était|étaient|fut|aurait)$/.test(lowBefore(words, i, 1))
  if (/^appelée?s?$/.test(low)) return i === q - 1 && !/^(?:a|ont|avait|ayant)$/.test(lowBefore(words, i, 1))
  if (low === 'nom') return /^(?:de|d')$/.test(lowBefore(words, q, 1)) || q - i <= 2
  return q - i <= 6
}

/** « le parti « … » », « le film « … » », « le terme « … » »: the noun beside the mark. */
function headBefore({ words, q, inner }: Labelling, capitals: boolean): Labelled | null {
  let i = q - 1
  if (/^(?:de|d'|du)$/.test(lowBefore(words, q, 1)) && TERM_SET.has(lowBefore(words, q, 2))) i = q - 2
  const low = words[i]?.low ?? ''
  const first = capitals || (inner[0]?.capital ?? false) || ALWAYS_NAMED.has(low)
  const spread = capitals ? [low, lowBefore(words, i, 1)] : [low]
  if (capitals && /^(?:de|du|d')$/.test(lowBefore(words, i, 1))) spread.push(lowBefore(words, i, 2))
  for (const word of spread) {
    if (TERM_SET.has(word) && word !== 'type') return { kind: 'term', rule: 'word for a word', confidence: 0.8 }
    if (!first) continue
    if (TITLE_SET.has(word)) return { kind: 'title', rule: 'noun of a work', confidence: 0.85 }
    if (NAME_SET.has(word)) return { kind: 'name', rule: 'noun of a thing named', confidence: 0.88 }
  }
  return null
}

/** « Corps des volontaires russes (RDK) ». */
function endsInAcronym(inner: readonly Word[]): boolean {
  const last = inner.at(-2)
  return last?.capital === true && inner.at(-1)?.low === ')' && inner.at(-3)?.low === '(' && last.end - last.start > 1
}

/** « Les Républicains », « Bike-to-Work Day »: every word that counts has a capital. */
function isCapitalised(inner: readonly Word[]): boolean {
  const first = inner.find((word) => word.kind === 'word' && !SMALL.has(word.low))
  if (first === undefined || !first.capital || (inner.length === 1 && first.end - first.start === 1)) return false
  let capitals = 0
  let others = 0
  for (const word of inner) {
    if (word.kind !== 'word' || SMALL.has(word.low)) continue
    if (word.capital) capitals++
    else others++
  }
  return others < capitals || (others <= 3 && endsInAcronym(inner))
}

/** A verb of its own with a first person, a stop, or a length that no name has. */
function isSentence({ inner, content }: Labelling): boolean {
  if (inner.length >= 12) return true
  if (/[.!?…]$/.test(content) && inner.length > 3) return true
  return inner.length > 3 && inner.some((word) => FIRST_PERSONS.has(word.low))
}

/** « chez « Les Républicains » », « l’ « Obamacare » »: a determiner or preposition asks for a noun. */
function isNameSlot({ words, q, inner }: Labelling): boolean {
  const before = lowBefore(words, q, 1)
  if (DETERMINER_SET.has(before)) return inner.length > 1 || (inner[0]?.capital ?? false)
  return /^(?:chez|par|avec|de|d'|et)$/.test(before) && inner.length > 1
}
