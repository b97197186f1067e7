import { describeDocument } from './describe-document.ts'
import { describeTokens } from './describe-tokens.ts'
import type { DescribedText } from './described-text.ts'
import { findHeads } from './find-heads.ts'
import { findPhrases } from './find-phrases.ts'
import { findRepeated } from './find-repeated.ts'
import { findRuns } from './find-runs.ts'
import type { Reading } from './join-lines.ts'
import type { WordLists } from './names-model.ts'

/** Reading → all that the tagger looks at, into `out`; the same for training and for reading. */
export function describeText(reading: Reading, lists: WordLists, out: DescribedText): void {
  out.oldPrint = reading.oldPrint
  describeTokens(reading, lists, out)
  describeDocument(out)
  findRuns(out)
  findHeads(out)
  findRepeated(out)
  findPhrases(out, lists)
}
