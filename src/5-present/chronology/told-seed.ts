/** An article that tells of another time: the date's words and the sentence around it come from its record. « le 25 juillet 1909 », ¶ 1. */
import type { Bodies } from '../../model/page.ts'
import type { ArticleRecord, DateMention } from '../../model/record.ts'
import type { Told } from '../../model/views/chronology.ts'
import { numberParagraphs } from '../article/number-paragraphs.ts'
import { readDate } from '../article/read-date.ts'
import { wordDate } from '../dates/word-date.ts'
import type { Lookup } from '../index-catalogue.ts'
import { type ArticleSeed, makeRef, seedArticle } from '../lists/article-seed.ts'
import { composeText } from '../text/compose-text.ts'
import { markPassage } from '../text/mark-passage.ts'
import { isComposed, type Voice } from '../text/voice.ts'
import { chooseWords } from '../words/choose-words.ts'

export interface ToldSeed {
  readonly id: string
  readonly edtf: string
  readonly article: ArticleSeed
}

const longestPassage = 200

export function seedTold(lookup: Lookup, told: readonly { readonly id: string; readonly edtf: string }[]): readonly ToldSeed[] {
  return told.flatMap(({ id, edtf }) => {
    const article = lookup.article(id)
    return article ? [{ id, edtf, article: seedArticle(article) }] : []
  })
}

export function makeTold({ id, edtf, article }: ToldSeed, bodies: Bodies, voice: Voice): Told {
  const record = bodies.record(id)
  const words = chooseWords(voice.language).dates
  const index = record.dates.findIndex((date) => !date.publication && date.edtf?.replace(/T.*$/, '') === edtf)
  const date = record.dates[index]
  const ref = makeRef(article, voice)
  if (!date) return { article: ref, words: wordDate(edtf, words), reading: null, paragraph: 0, href: article.href, passage: null }
  const { reading, inferred } = readDate(date, words)
  return {
    article: ref,
    words: composeText(date.text, voice, record.language),
    reading: inferred ? reading : null,
    paragraph: numberParagraphs(record)(date.start),
    href: `${article.href}#d${index + 1}`,
    passage: readPassage(record, date, isComposed(voice, record.language)),
  }
}

/** The sentence that names the date, cut at words around it when it is long. */
function readPassage(record: ArticleRecord, date: DateMention, composed: boolean): Told['passage'] {
  const sentence = record.sentences.find(({ start, end }) => start <= date.start && date.end <= end)
  if (!sentence) return null
  const room = Math.max(0, longestPassage - (date.end - date.start))
  const start = Math.max(sentence.start, wordStart(record.text, date.start - Math.floor(room / 2), date.start))
  const end = Math.min(sentence.end, wordEnd(record.text, start + longestPassage, date.end))
  const head = start > sentence.start ? '… ' : ''
  const text = `${head}${record.text.slice(start, end)}${end < sentence.end ? '…' : ''}`
  const at = head.length + date.start - start
  return markPassage(text, [at, at + date.text.length], composed)
}

function wordStart(text: string, from: number, most: number): number {
  if (from <= 0) return 0
  const space = text.indexOf(' ', from)
  return space < 0 || space >= most ? most : space + 1
}

function wordEnd(text: string, to: number, least: number): number {
  if (to >= text.length) return text.length
  const space = text.lastIndexOf(' ', to)
  return Math.max(space, least)
}
