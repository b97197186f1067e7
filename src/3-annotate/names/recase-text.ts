import { LIST_BITS } from '../../french/names/list-bits.ts'
import { isWordCode } from './character-kinds.ts'
import { describeWord, NEIGHBOUR, type WordFacts } from './describe-word.ts'
import type { WordLists } from './names-model.ts'
import { isUpper, splitTokens } from './split-tokens.ts'

/** So much of a text is looked at to see whether it has capitals at all, in characters. */
const LOOKED_AT = 2000
/** Fewer letters say nothing. */
const FEWEST = 40
/** Of a hundred letters of French press two or three are capitals. */
const RARE = 0.003

const NAMES =
  LIST_BITS.firstName |
  LIST_BITS.lastName |
  LIST_BITS.country |
  LIST_BITS.largeCity |
  LIST_BITS.region |
  LIST_BITS.organisation |
  LIST_BITS.press

/**
 * A text that has lost all its capitals, as some OCR and dispatches have → the same length, with a capital on words that no dictionary has and that
 * the lists know as names or a title announces: « le general joffre est a paris » → « le general Joffre est a Paris ». Any other text as it is.
 */
export function recaseText(text: string, lists: WordLists): string {
  if (!hasNoCapitals(text)) return text
  const parts: string[] = []
  let from = 0
  let title: WordFacts | undefined
  for (const { start, end } of splitTokens(text)) {
    const facts = describeWord(text.slice(start, end), lists)
    const unknown = facts.isWord && !facts.inDictionary && facts.word.length > 2
    if (unknown && (title !== undefined || (facts.lists & NAMES) > 0)) {
      const capital = text.charAt(start).toUpperCase()
      if (capital.length === 1) {
        parts.push(text.slice(from, start), capital)
        from = start + 1
      }
    }
    // « m. » and « mme » still announce after their full stop
    if (facts.word !== '.') title = (facts.neighbour & (NEIGHBOUR.title | NEIGHBOUR.function)) > 0 ? facts : undefined
  }
  return parts.join('') + text.slice(from)
}

function hasNoCapitals(text: string): boolean {
  let letters = 0
  let capitals = 0
  for (let i = 0; i < Math.min(text.length, LOOKED_AT) && capitals <= RARE * LOOKED_AT; i++) {
    if (isUpper(text, i)) capitals++
    else if (isWordCode(text.charCodeAt(i))) letters++
  }
  return letters >= FEWEST && capitals < RARE * letters
}
