import { describeDocument } from './describe-document.ts'
import { describeSurroundings } from './describe-surroundings.ts'
import { describeTokens } from './describe-tokens.ts'
import type { WordFacts } from './describe-word.ts'
import { findHeads } from './find-heads.ts'
import { findPhrases } from './find-phrases.ts'
import { findQuiet, findRuns } from './find-runs.ts'
import type { Reading } from './join-lines.ts'
import type { WordLists } from './names-model.ts'
import type { DescribedText } from './place-features.ts'

/** Reading → all that the tagger looks at, the same for training and for reading. */
export function describeText(reading: Reading, lists: WordLists, describe: (word: string) => WordFacts): DescribedText {
  const tokens = describeTokens(reading, describe)
  const runs = findRuns(tokens)
  return {
    tokens,
    uses: describeDocument(tokens),
    runs,
    quiet: findQuiet(runs),
    heads: findHeads(tokens, runs),
    surroundings: describeSurroundings(tokens, runs),
    phrases: findPhrases(tokens, lists),
    oldPrint: reading.oldPrint,
  }
}
