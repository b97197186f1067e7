import { addKnownNames, isListed } from './add-known-names.ts'
import { keepSurest } from './decode-spans.ts'
import { describeText } from './describe-text.ts'
import { heedTitles } from './heed-titles.ts'
import { joinLines } from './join-lines.ts'
import { labelText } from './label-text.ts'
import type { NameSpan } from './name-span.ts'
import type { NamesModel } from './names-model.ts'
import { propagateNames } from './propagate-names.ts'
import type { WordMemory } from './score-tokens.ts'
import { recallFacts } from './score-tokens.ts'
import { vetoCommonWords } from './veto-common-words.ts'
import { voteTypes } from './vote-types.ts'

/** Proposals below this probability are not looked at. */
const FLOOR = 0.1
/** A name that the lists hold whole needs to be no surer than this. */
const LISTED = 0.2

/** Text → spans that are names, in text order, none over another: the model's proposals, then what the rest of the article says of them. */
export function findSpans(text: string, model: NamesModel, memory: WordMemory): readonly NameSpan[] {
  const reading = joinLines(text)
  const described = describeText(reading, model.lists, (word) => recallFacts(memory, model, word))
  const { tokens } = described
  const period = reading.oldPrint ? 'old' : 'modern'
  const { threshold } = model[period]
  const voted = voteTypes(labelText(described, model[period], memory.scores[period], FLOOR), tokens)
  const kept = keepSurest(
    vetoCommonWords(voted, tokens).filter((guess) => guess.probability >= (isListed(described.phrases, guess) ? LISTED : threshold)),
  )
  const known = addKnownNames(heedTitles(kept, tokens), described.phrases)
  return propagateNames(known, tokens).map((guess) => {
    const start = tokens[guess.from]?.start ?? 0
    const end = tokens[guess.to - 1]?.end ?? 0
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
