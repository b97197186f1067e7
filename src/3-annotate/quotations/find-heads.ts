import { NAME_HEADS, NAMING_WORDS, TERM_HEADS, TITLE_HEADS, TITLING_WORDS } from '../../french/named-things.ts'
import type { Attribution } from './attribution.ts'
import type { FrameWord } from './build-frames.ts'
import type { MentionIndex } from './index-mentions.ts'
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
export const SMALL = new Set("le la les l' de du des d' et ou en à au aux un une sur pour dans".split(' '))

export function lowBefore(words: readonly FrameWord[], q: number, back: number): string {
  return words[q - back]?.low ?? ''
}

const ALWAYS_NAMED = new Set(['opération', 'plan', 'surnom', 'nom', 'sobriquet', 'pseudonyme', 'arrêt', 'station'])

/** « avait pour thème cette année : « Le chemin vers Jésus » ». */
export function isThemed(words: readonly FrameWord[], q: number): boolean {
  for (let i = q - 2; i >= Math.max(1, q - 7); i--)
    if (/^(?:thème|titre|slogan|devise)$/.test(words[i]?.low ?? '')) return words[i - 1]?.low === 'pour'
  return false
}

/** « L’Émission politique », « Journal d’une femme ». */
export function isCapitalWork(inner: readonly Word[]): boolean {
  const noun = inner.find((word) => word.kind === 'word' && !SMALL.has(word.low))
  return noun?.capital === true && inner.length > 1 && TITLE_SET.has(noun.low)
}

/** « surnommé « … » », « intitulé « … » », « du nom de « … » ». */
export function namingBefore(words: readonly FrameWord[], q: number, opensWithCapital: boolean): Labelled | null {
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
export function headBefore({ words, q, inner }: Labelling, capitals: boolean): Labelled | null {
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
