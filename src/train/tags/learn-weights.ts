/**
 * Folder of articles with key phrases given by people → weights of the ranker, with the score on articles that it did not learn from.
 *   tsx src/train/tags/learn-weights.ts ../shared/data/wikinews-kp
 * Each article is `ID.txt` (title on the first line) and `ID.gold.json` with `keyphrases`. Only counts over all articles enter the weights.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findNames } from '../../3-annotate/names/find-names.ts'
import { loadNamesModel } from '../../3-annotate/names/load-names-model.ts'
import { choosePhrases } from '../../3-annotate/tags/choose-phrases.ts'
import { FEATURE_NAMES } from '../../3-annotate/tags/feature-names.ts'
import { observeArticle } from '../../3-annotate/tags/find-tags.ts'
import { foldWord } from '../../3-annotate/tags/fold-word.ts'
import { labelPhrase } from '../../3-annotate/tags/label-phrase.ts'
import { loadTagsModel } from '../../3-annotate/tags/load-tags-model.ts'
import type { Observation } from '../../3-annotate/tags/observe-phrase.ts'
import { newPhraseFeatures, tellFeatures } from '../../3-annotate/tags/phrase-features.ts'
import type { Phrase } from '../../3-annotate/tags/propose-phrases.ts'
import { fitLogistic } from './fit-logistic.ts'

export interface Example {
  readonly phrase: Phrase
  readonly key: string
  readonly x: readonly number[]
  readonly y: 0 | 1
}

export interface Lesson {
  readonly wanted: ReadonlySet<string>
  readonly examples: readonly Example[]
}

export const foldPhrase = (phrase: string) =>
  phrase
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => foldWord(word.toLowerCase()))
    .join(' ')

function featuresOf(seen: Observation): number[] {
  const features = newPhraseFeatures()
  tellFeatures(seen, features)
  return [...features.values]
}

/** Folder → one lesson an article: its phrases with their features, and which of them people gave. */
export function readLessons(folder: string): readonly Lesson[] {
  const names = loadNamesModel('models/names.bin')
  const tags = loadTagsModel('models/background.txt')
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  return files.sort().map((name) => {
    const text = readFileSync(join(folder, name), 'utf8').normalize('NFC')
    const gold = JSON.parse(readFileSync(join(folder, name.replace('.txt', '.gold.json')), 'utf8')) as { keyphrases: string[] }
    const wanted = new Set(gold.keyphrases.map(foldPhrase))
    const title = { start: 0, end: text.indexOf('\n') }
    const { survey, observations } = observeArticle(text, [], findNames(text, names), title, tags)
    const examples = observations.map((seen): Example => {
      const key = foldPhrase(labelPhrase(seen.phrase, survey, text))
      return { phrase: seen.phrase, key, x: featuresOf(seen), y: wanted.has(key) ? 1 : 0 }
    })
    return { wanted, examples }
  })
}

/** Mean F1 of the ten best over articles. */
export function scoreLessons(lessons: readonly Lesson[], weights: readonly number[]): number {
  const scores = lessons.map(({ wanted, examples }) => {
    const keys = new Map(examples.map((example) => [example.phrase, example.key]))
    const ranked = examples.map(({ phrase, x }) => ({ phrase, odds: x.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0) }))
    const got = new Set(choosePhrases(ranked, 10).map(({ phrase }) => keys.get(phrase) ?? ''))
    const right = [...got].filter((key) => wanted.has(key)).length
    return right === 0 ? 0 : (2 * right) / (got.size + wanted.size)
  })
  return scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length)
}

/** Score on articles left out, in turn: the only figure to quote. */
export function crossValidate(lessons: readonly Lesson[], folds: number, penalty: number): number {
  let sum = 0
  for (let fold = 0; fold < folds; fold++) {
    const kept = lessons.filter((_, i) => i % folds !== fold)
    const left = lessons.filter((_, i) => i % folds === fold)
    sum +=
      left.length *
      scoreLessons(
        left,
        fitLogistic(
          kept.flatMap(({ examples }) => examples),
          penalty,
        ),
      )
  }
  return sum / lessons.length
}

const PENALTY = 3

if (process.argv[1]?.endsWith('learn-weights.ts')) {
  const lessons = readLessons(process.argv[2] ?? '')
  console.log(`F1@10 on articles left out, ten folds: ${crossValidate(lessons, 10, PENALTY).toFixed(4)}`)
  const weights = fitLogistic(
    lessons.flatMap(({ examples }) => examples),
    PENALTY,
  )
  const lines = FEATURE_NAMES.map((name, i) => `  ${/^\w+$/.test(name) ? name : `'${name}'`}: ${Number((weights[i] ?? 0).toFixed(3))},`)
  const head = '/** Weights of the features of a phrase, learnt by `src/train/tags/learn-weights.ts`; do not edit by hand. */'
  writeFileSync(
    'src/3-annotate/tags/weights.ts',
    `${head}\nexport const WEIGHTS: Readonly<Record<string, number>> = {\n${lines.join('\n')}\n}\n`,
  )
}
