/**
 * `tsx src/score/weigh-date-rules.ts`: measures each rule of dates on the sets that stand beside the project and prints the rows of
 * `src/3-annotate/dates/weigh-rule.ts`. Prints nothing but a line where the sets are absent.
 */
import { TURNED } from '../3-annotate/dates/weigh-rule.ts'
import { countOnNews, countOnPhrases, countTurns } from './count-date-rules.ts'

const news = countOnNews('../shared/data/winer-fr')
const phrases = countOnPhrases('../shared/data/dates')

if (news.size === 0 || phrases.size === 0) process.stdout.write('Nothing to measure on: the sets of dates are absent.\n')
else {
  const rules = [...new Set([...news.keys(), ...phrases.keys()])].sort()
  let sum = 0
  let rows = 0
  for (const rule of rules) {
    // news annotate what is written out, and no words such as « mardi », « en mai », « il y a dix ans »: those are measured on phrases
    const written = news.get(rule)
    const { right, found } = (written && 2 * written.right >= written.found ? written : phrases.get(rule)) ?? { right: 0, found: 0 }
    if (found === 0) continue
    sum += right / found
    rows += 1
    process.stdout.write(`  ['${rule}', [${right}, ${found}]],${TURNED.has(rule) ? ' // turned' : ''}\n`)
  }
  const turns = countTurns('../shared/data/winer-fr')
  process.stdout.write(`mean of ${rows} rules ${(sum / rows).toFixed(3)}; year chosen right ${turns.right} of ${turns.found}\n`)
}
