import type { Mention, Tag } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import { choosePhrases, type RankedPhrase } from './choose-phrases.ts'
import { FEATURE_NAMES } from './feature-names.ts'
import { joinNames } from './join-names.ts'
import { labelPhrase } from './label-phrase.ts'
import { coverWords, type Observation, observePhrase } from './observe-phrase.ts'
import { newPhraseFeatures, type PhraseFeatures, tellFeatures } from './phrase-features.ts'
import { type Phrase, proposePhrases } from './propose-phrases.ts'
import { splitWords } from './split-words.ts'
import { type Survey, surveyArticle } from './survey-article.ts'
import type { TagsModel } from './tags-model.ts'
import { WEIGHTS } from './weights.ts'

/** An article's first so many characters are looked at: what it is about stands there, and a book costs no more than a long article. */
const READ_MOST = 100_000
const MOST_TAGS = 10
/** A feature that moves the odds by less says nothing. */
const LEAST_WEIGHT = 0.02

const WEIGHED = Float64Array.from(FEATURE_NAMES, (name) => {
  const weight = WEIGHTS[name] ?? 0
  return Math.abs(weight) < LEAST_WEIGHT ? 0 : weight
})

/** Place of a title; nulls where it does not stand in the text. */
export interface TitlePlace {
  readonly start: number | null
  readonly end: number | null
}

/**
 * Text, its sentences, names and the place of its title → key phrases, best first, ten at most: noun groups of the text in their usual form
 * (« dissolution du parlement »), names in their fullest (origin `name`). Whatever the text, nothing is thrown.
 */
export function findTags(
  text: string,
  sentences: readonly Span[],
  mentions: readonly Mention[],
  title: TitlePlace | null,
  model: TagsModel,
): readonly Tag[] {
  const { survey, observations } = observeArticle(text, sentences, mentions, title, model)
  const features = newPhraseFeatures()
  const ranked = observations.map((seen): RankedPhrase => ({ phrase: seen.phrase, odds: weigh(seen, features) }))
  const tags: Tag[] = []
  const labels = new Set<string>()
  for (const { phrase, odds } of choosePhrases(ranked, MOST_TAGS)) {
    const label = labelPhrase(phrase, survey, text)
    if (labels.has(label.toLowerCase())) continue
    labels.add(label.toLowerCase())
    tags.push({ label, score: Math.round(1000 / (1 + Math.exp(-odds))) / 1000, origin: phrase.name ? 'name' : 'key phrase' })
  }
  return tags
}

/** Article → its phrases with what is counted of them; the ranker learns from the same. */
export function observeArticle(
  text: string,
  sentences: readonly Span[],
  mentions: readonly Mention[],
  title: TitlePlace | null,
  model: TagsModel,
): { readonly survey: Survey; readonly observations: readonly Observation[] } {
  const words = splitWords(text.length > READ_MOST ? text.slice(0, READ_MOST) : text, model)
  const survey = surveyArticle(words, sentences, mentions, spanOf(title))
  const phrases = joinNames(proposePhrases(words), survey, model)
  const cover = coverWords(phrases.values(), words.length)
  const observations: Observation[] = []
  for (const phrase of phrases.values()) {
    const seen = mayBeTag(phrase, survey) ? observePhrase(phrase, survey, cover) : null
    if (seen) observations.push(seen)
  }
  return { survey, observations }
}

/** A group of words that stands once, after the first paragraph, is what the article says, not what it is about; names and repeated words may be. */
function mayBeTag({ places, name, length }: Phrase, { leadEnd }: Survey): boolean {
  return name !== undefined || length === 1 || places.length > 1 || (places[0]?.to ?? 0) <= leadEnd
}

function weigh(seen: Observation, features: PhraseFeatures): number {
  tellFeatures(seen, features)
  let odds = 0
  for (let i = 0; i < WEIGHED.length; i++) odds += (WEIGHED[i] as number) * (features.values[i] as number)
  return odds
}

function spanOf(title: TitlePlace | null): Span | null {
  return title?.start == null || title.end === null ? null : { start: title.start, end: title.end }
}
