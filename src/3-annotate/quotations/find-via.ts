import { PRESS_NOUNS } from '../../french/press-titles.ts'
import type { Mention } from '../../model/record.ts'
import type { TextSpan } from '../../model/span.ts'
import type { FrameWord } from './build-frames.ts'
import type { MentionIndex } from './index-mentions.ts'
import { isPress } from './is-press.ts'
import { lastPress } from './name-description.ts'
import type { Naming } from './named.ts'

const PRESS_NOUN_SET = new Set(PRESS_NOUNS)
const LEADS = new Set([
  'à',
  'au',
  'aux',
  'sur',
  'dans',
  'par',
  'auprès',
  'citant',
  'via',
  'avec',
  "d'",
  'selon',
  'informé',
  'informe',
  'interrogé',
  'interrogée',
  'interrogés',
])
const GENERIC = new Set(
  "le la l' les du de des d' son sa leur compte micro plateau colonnes antenne page chaîne officiel officielle américain américaine britannique français française allemand public publique ce matin hier . entretien interview une un nos confrères confrère consœurs exclusif exclusive long longue télévisé télévisée «»".split(
    ' ',
  ),
)
const LONGEST = 7
const NEAR = 12
const PAPERS = new Set('journal quotidien hebdomadaire magazine mensuel tabloïd chaîne agence'.split(' '))
const FURTHEST = 60

export interface Via extends TextSpan {
  readonly name: string
}

/** The medium through which words came: « a-t-il dit au Washington Post », « sur Twitter », « dans une interview à l’AFP »; from the words around one of a frame. */
export function findVia(words: readonly FrameWord[], around: number, mentions: MentionIndex, speaker: string | null): Via | null {
  for (let i = Math.max(0, around - FURTHEST); i < Math.min(words.length, around + FURTHEST); i++) {
    const word = words[i]
    const mention = word === undefined ? undefined : mentions.byStart.get(word.start)
    if (mention === undefined || mention.name === speaker || !isMedium(words, i, mention)) continue
    return { text: mention.text, start: mention.start, end: mention.end, name: mention.name }
  }
  return null
}

/** « a-t-il dit au journal », « auprès du quotidien », without its name: the organ of the press named last. */
export function findDescribedVia(naming: Naming, around: number): Via | null {
  const { words, text } = naming
  for (let i = Math.max(1, around - NEAR); i < Math.min(words.length, around + NEAR); i++) {
    const word = words[i] as FrameWord
    if (!PAPERS.has(word.low) || !isLedIn(words, i) || naming.mentions.byStart.has(words[i + 1]?.start ?? -1) || words[i + 1]?.low === '«»')
      continue
    const name = lastPress(naming, word.start)
    if (name !== null) return { text: text.slice(word.start, word.end), start: word.start, end: word.end, name }
  }
  return null
}

function isLedIn(words: readonly FrameWord[], i: number): boolean {
  const before = words[i - 1]?.low ?? ''
  const farther = words[i - 2]?.low ?? ''
  if (before === 'au') return true
  if (before === 'du') return farther === 'auprès' || farther === 'micro' || farther === 'colonnes'
  return (before === 'la' || before === "l'") && farther === 'à'
}

/** A press name behind « à », « sur », « au micro de », or any name behind « le quotidien », « la chaîne » led in so. */
function isMedium(words: readonly FrameWord[], i: number, mention: Mention): boolean {
  if (mention.type === 'person' || mention.type === 'event') return false
  let noun = false
  for (let k = i - 1; k >= Math.max(0, i - LONGEST); k--) {
    const low = words[k]?.low ?? ''
    if (PRESS_NOUN_SET.has(low)) noun = true
    if (low === "d'" || low === 'de') continue
    if (LEADS.has(low)) return noun || isPress(mention)
    if (!GENERIC.has(low) && !PRESS_NOUN_SET.has(low)) return false
  }
  return false
}
