import { addKnownNames, isListed } from './add-known-names.ts'
import { agreeTypes } from './agree-types.ts'
import { keepSurest } from './decode-spans.ts'
import { describeText } from './describe-text.ts'
import { findInCapitals } from './find-in-capitals.ts'
import { heedLists } from './heed-lists.ts'
import { heedTitles } from './heed-titles.ts'
import { joinDotted } from './join-dotted.ts'
import { joinLines } from './join-lines.ts'
import { labelText } from './label-text.ts'
import { mendEdges } from './mend-edges.ts'
import type { NameSpan } from './name-span.ts'
import type { NamesMemory } from './names-memory.ts'
import { forgetWords } from './names-memory.ts'
import type { NamesModel } from './names-model.ts'
import { propagateNames } from './propagate-names.ts'
import { vetoCommonWords } from './veto-common-words.ts'
import { voteTypes } from './vote-types.ts'

/** Proposals below this probability are not looked at. */
const FLOOR = 0.1
/** A name that the lists hold whole needs to be no surer than this. */
const LISTED = 0.2

/** Text → spans that are names, in text order, none over another: the model's proposals, then what the rest of the article says of them. */
export function findSpans(text: string, model: NamesModel, memory: NamesMemory): readonly NameSpan[] {
  const reading = joinDotted(joinLines(text))
  const described = memory.text
  forgetWords(memory)
  describeText(reading, model.lists, described)
  const { threshold } = model[reading.oldPrint ? 'old' : 'modern']
  const voted = voteTypes(labelText(memory, model, FLOOR), described)
  const kept = keepSurest(
    vetoCommonWords(voted, described).filter((guess) => guess.probability >= (isListed(described, guess) ? LISTED : threshold)),
  )
  const heeded = heedTitles(kept, described)
  // In old print a form misread is another's.
  const agreed = reading.oldPrint ? heeded : heedLists(agreeTypes(heeded, described), described)
  const known = addKnownNames(agreed, described)
  let floor = 0
  return findInCapitals(propagateNames(known, described), described, reading.text).map((guess) => {
    const place = { start: described.start[guess.from] ?? 0, end: described.end[guess.to - 1] ?? 0, type: guess.type }
    const { start, end, type } = mendEdges(reading.text, place, floor)
    floor = end
    return {
      ...placeDotted(text, reading.startOf(start), reading.endOf(end), reading.text.slice(start, end)),
      type,
      confidence: Math.min(1, guess.probability),
      origin: guess.origin ?? 'model',
    }
  })
}

/** What is read « SNCF » stands « S. N. C. F. » in the text: its last stop belongs to it, the blanks do not to its name. */
function placeDotted(text: string, start: number, end: number, reads: string): Pick<NameSpan, 'start' | 'end' | 'reads'> {
  const written = end - start > reads.length ? text.slice(start, end) : ''
  if (!DOTTED.test(written) || DOTTED.test(reads) || written.includes('\n')) return { start, end, reads }
  const to = text[end] === '.' && DOTTED_END.test(written) ? end + 1 : end
  return { start, end: to, reads: text.slice(start, to).replace(BLANK_INSIDE, '') }
}

const DOTTED = /\p{Lu}\.[ \u00a0\u202f]?\p{Lu}/u
const DOTTED_END = /\.[ \u00a0\u202f]?\p{Lu}$/u
const BLANK_INSIDE = /(?<=\b\p{Lu}\.)[ \u00a0\u202f](?=\p{Lu}(?:\.|$))/gu
