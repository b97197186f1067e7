import {
  ADVERBIAL_OPENERS,
  ADVERBS,
  AVOIR_FORMS,
  COMMON_VERBS,
  DETERMINERS,
  ETRE_FORMS,
  SUBJECT_PRONOUNS,
} from '../../french/function-words.ts'
import type { FrameWord } from './build-frames.ts'

export const DETERMINER_SET = new Set(DETERMINERS)
export const PRONOUNS = new Set(SUBJECT_PRONOUNS)
export const OPENERS = new Set(ADVERBIAL_OPENERS)
export const ADVERB_SET = new Set(ADVERBS)
export const FINITE = new Set([...AVOIR_FORMS, ...ETRE_FORMS, ...COMMON_VERBS])
export const LINKS = new Set(['de', 'du', 'des', "d'"])
/** Prepositions that hold a phrase beside the subject: « en visite à Paris ». */
export const HOLDERS = new Set([
  'à',
  'au',
  'aux',
  'en',
  'dans',
  'sur',
  'sous',
  'par',
  'pour',
  'avec',
  'sans',
  'chez',
  'contre',
  'depuis',
  'vers',
  'entre',
  'lors',
  'après',
  'avant',
  'devant',
  'selon',
])
export const ARTICLES = new Set([
  'le',
  'la',
  'les',
  "l'",
  'un',
  'une',
  'des',
  'du',
  'au',
  'aux',
  'ce',
  'cet',
  'cette',
  'ces',
  'son',
  'sa',
  'ses',
  'leur',
  'leurs',
  'certains',
  'plusieurs',
  'deux',
  'trois',
  'quatre',
  'cinq',
])
export const STOPS = new Set([
  '¶',
  ',',
  ';',
  ':',
  '–',
  '—',
  '!',
  '?',
  '…',
  '...',
  'qui',
  'que',
  "qu'",
  'dont',
  'où',
  'et',
  'ou',
  'mais',
  'se',
  "s'",
  'ne',
  "n'",
  'il',
  'elle',
  'ils',
  'elles',
  'on',
  'lui',
  'comme',
  'afin',
  'car',
  'ce',
])
export const ABBREVIATED = /^(?:m|mm|mme|mmes|mlle|dr|pr|me|mgr|st|ste|[a-z])$/
export const LONGEST = 24
const NOUNS_IN_AIT = new Set(
  'trait portrait souhait retrait extrait parfait attrait bienfait forfait distrait abstrait satisfait imparfait lait fait méfait'.split(
    ' ',
  ),
)

/** « logeait », « affrontèrent », « rencontreront »: endings that only verbs have. */
export function looksFinite(word: FrameWord): boolean {
  const low = word.low
  if (low.length < 5 || word.capital) return false
  return (low.endsWith('ait') && !NOUNS_IN_AIT.has(low)) || low.endsWith('aient') || low.endsWith('èrent') || low.endsWith('eront')
}
