import { addKnownNames, isListed } from './add-known-names.ts'
import { keepSurest } from './decode-spans.ts'
import { describeText } from './describe-text.ts'
import { heedTitles } from './heed-titles.ts'
import { joinLines } from './join-lines.ts'
import { labelText } from './label-text.ts'
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
  const reading = joinLines(text)
  const described = memory.text
  forgetWords(memory)
  describeText(reading, model.lists, described)
  const { threshold } = model[reading.oldPrint ? 'old' : 'modern']
  const voted = voteTypes(labelText(memory, model, FLOOR), described)
  const kept = keepSurest(
    vetoCommonWords(voted, described).filter((guess) => guess.probability >= (isListed(described, guess) ? LISTED : threshold)),
  )
  const known = addKnownNames(heedTitles(kept, described), described)
  return propagateNames(known, described).map((guess) => {
    const start = described.start[guess.from] ?? 0
    const end = described.end[guess.to - 1] ?? 0
    return {
      start: reading.startOf(start),
      end: reading.endOf(end),
      reads: reading.text.slice(start, end),
      type: guess.type,
      confidence: Math.min(1, guess.probability),
      origin: guess.origin ?? 'model',
    }
  })
}
