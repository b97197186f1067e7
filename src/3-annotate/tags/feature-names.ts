/** What the features of a phrase are called, in the order in which `tellFeatures` tells them: a row of the learnt weights each. */
const OF_SIZE = ['bias', 'one word', 'two words', 'three words', 'long', 'full words']
const OF_TITLE = [
  'in title',
  'first of title',
  'title and body',
  'title share',
  'rubric',
  'title shift',
  'one word in title',
  'name in title',
  'count in title',
]
const OF_COUNT = ['in lead', 'lead only', 'position', 'early', 'log count', 'count share', 'once', 'twice', 'sentences']
const OF_RARITY = ['rarity mean', 'rarity least', 'rarity most', 'count by rarity']
const OF_NAME = [
  'name',
  'person',
  'place',
  'organisation',
  'event or product',
  'name count',
  'name in lead',
  'in name',
  'holds name',
  'capital',
]
const OF_USE = [
  'first as noun',
  'first as verb',
  'first as second',
  'last as noun',
  'last as verb',
  'last as second',
  'most as verb',
  'noun share',
  'unknown last',
  'unknown first',
  'determined',
  'noun and adjective',
  'adjective use alone',
  'verb use alone',
  'common',
  'verb last',
  'adverb or infinitive alone',
]
const OF_NEIGHBOURS = ['after de', 'before de', 'after a verb word']
const OF_ENDING = [
  'noun ending',
  'adjective ending',
  'adjective first',
  'adjective alone',
  'verb ending',
  'participle ending',
  'participle alone',
  'finite',
]
const OF_REST = [
  'nested',
  'always nested',
  'word count',
  'word count least',
  'rarer than its words',
  'weak alone',
  'weak first',
  'hyphen',
  'word length',
  'long once',
  'alone in a short text',
]
export const FEATURE_NAMES: readonly string[] = [
  ...OF_SIZE,
  ...OF_TITLE,
  ...OF_COUNT,
  ...OF_RARITY,
  ...OF_NAME,
  ...OF_USE,
  ...OF_NEIGHBOURS,
  ...OF_ENDING,
  ...OF_REST,
]
