/**
 * Folders of texts → models/background.txt: how often and how each French word is used. Words that stand in two texts or more are kept.
 *   tsx src/train/tags/make-background.ts ../shared/data/winer-fr ../shared/data/newseye-fr
 * Sources may be learnt from (CC BY 2.5 and 4.0, see NOTICE); only counts are kept, no text.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { splitWords, type Word } from '../../3-annotate/tags/split-words.ts'
import type { TagsModel } from '../../3-annotate/tags/tags-model.ts'
import { BEFORE_VERBS, DETERMINERS } from '../../french/tags/function-words.ts'

const NO_MODEL: TagsModel = { background: new Map() }

const INFINITIVE = /(?:er|ir|oir|dre|tre)$/

interface Count {
  texts: number
  last: number
  all: number
  noun: number
  verb: number
  second: number
}

/** Folders → every text in them, in the order of their names. */
export function readTexts(folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => readFileSync(join(folder, name), 'utf8').normalize('NFC')),
  )
}

/** Texts → the lines of the background, in a fixed order. */
export function makeBackground(texts: readonly string[]): string {
  const counts = new Map<string, Count>()
  texts.forEach((text, index) => {
    countText(splitWords(text, NO_MODEL), index, counts)
  })
  const lines = new Map<string, string[]>()
  for (const [word, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (count.texts < 2 || word.length < 2 || /\d/.test(word)) continue
    const rarity = Math.min(15, Math.round(-Math.log2(count.texts / texts.length)))
    const code = [rarity, share(count.noun, count.all), share(count.verb, count.all), share(count.second, count.all)]
      .map((n) => n.toString(16))
      .join('')
    lines.set(code, [...(lines.get(code) ?? []), word])
  }
  const body = [...lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, words]) => `${code} ${words.join(' ')}`)
  return `# ${texts.length} texts; code: rarity, as noun, as verb, as second word (base 16)\n${body.join('\n')}\n`
}

const share = (part: number, all: number) => Math.round((9 * part) / all)

function countText(words: readonly Word[], index: number, counts: Map<string, Count>): void {
  words.forEach((word, i) => {
    if (word.number) return
    const count = counts.get(word.facts.low) ?? { texts: 0, last: -1, all: 0, noun: 0, verb: 0, second: 0 }
    counts.set(word.facts.low, count)
    if (count.last !== index) count.texts++
    count.last = index
    count.all++
    const before = words[i - 1]
    if (!before || word.broken) return
    if (DETERMINERS.has(before.facts.low)) count.noun++
    else if (before.facts.low === 'de' || before.facts.low === "d'") {
      // « de libérer » is no noun
      if (INFINITIVE.test(word.facts.low)) count.verb++
      else count.noun++
    } else if (BEFORE_VERBS.has(before.facts.low)) count.verb++
    else if (!before.facts.stop && !before.number) count.second++
  })
}

if (process.argv[1]?.endsWith('make-background.ts')) {
  const texts = readTexts(process.argv.slice(2))
  writeFileSync('models/background.txt', makeBackground(texts))
}
