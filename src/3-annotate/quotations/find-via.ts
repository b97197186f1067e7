import { PRESS_NOUNS } from '../../french/press-titles.ts'
import type { Mention } from '../../model/record.ts'
import type { TextSpan } from '../../model/span.ts'
import type { FrameWord } from './build-frames.ts'
import type { MentionIndex } from './index-mentions.ts'
import { isPress } from './is-press.ts'

const PRESS_NOUN_SET = new Set(PRESS_NOUNS)
const LEADS = new Set(['à', 'au', 'aux', 'sur', 'dans', 'par', 'auprès', 'citant', 'via', 'avec', "d'", 'de', 'du'])
const GENERIC = new Set([
  'le',
  'la',
  "l'",
  'les',
  'du',
  'de',
  'des',
  'son',
  'sa',
  'compte',
  'micro',
  'plateau',
  'colonnes',
  'antenne',
  'page',
  'officiel',
  'officielle',
  'américain',
  'britannique',
  'français',
  'allemand',
  'public',
  'publique',
  'hier',
  '.',
  '«',
])

export interface Via extends TextSpan {
  readonly name: string
}

/** The medium through which words came: « a-t-il dit au Washington Post », « sur Twitter », « dans une interview à l’AFP »; words of one frame from one index to another. */
export function findVia(
  text: string,
  words: readonly FrameWord[],
  range: { readonly from: number; readonly to: number },
  mentions: MentionIndex,
): Via | null {
  for (let i = range.from; i < Math.min(range.to, words.length); i++) {
    const word = words[i]
    const mention = word === undefined ? undefined : mentions.byStart.get(word.start)
    if (mention === undefined) continue
    if (isMedium(words, i, mention))
      return { text: text.slice(mention.start, mention.end), start: mention.start, end: mention.end, name: mention.name }
  }
  return null
}

/** A press name behind « à », « sur », « au micro de », or any name behind « le quotidien », « la chaîne ». */
function isMedium(words: readonly FrameWord[], i: number, mention: Mention): boolean {
  let noun = false
  for (let k = i - 1; k >= Math.max(0, i - 6); k--) {
    const low = words[k]?.low ?? ''
    if (PRESS_NOUN_SET.has(low)) noun = true
    else if (LEADS.has(low) && !GENERIC.has(low)) return noun || isPress(mention)
    else if (!GENERIC.has(low)) return false
  }
  return false
}
