/** The reader whole, on texts of one sort without a line end: the time grows with the length, and a book on one line is read as a book. */
import { describe, expect, it } from 'vitest'
import { decodeSource } from '../../src/1-read/decode-source.ts'
import { parseArticle } from '../../src/2-parse/parse-article.ts'
import { annotateArticle } from '../../src/3-annotate/annotate-article.ts'
import { loadModels } from '../../src/load-models.ts'
import type { ArticleRecord } from '../../src/model/record.ts'
import { expectLinear } from '../expect-linear.ts'

function read(text: string): ArticleRecord | null {
  const { source } = decodeSource(Buffer.from(text), 'one-line.txt')
  return source && annotateArticle(parseArticle(source).article, loadModels(), 'test')
}

const prose =
  'Le ministre de la Guerre, M. Paul Painlevé, a déclaré jeudi 3 mai à Paris que « la décision appartient au Parlement ». Selon Le Temps, ' +
  'l’état-major s’y oppose depuis mars 1917, a-t-il ajouté devant la commission de l’armée. '

const shapes: readonly (readonly [string, string])[] = [
  ['prose', prose],
  ['prose without blanks', prose.replaceAll(' ', '')],
  ['letters', 'abcdefghij'],
  ['capitals', prose.toUpperCase()],
  ['emoji', '😀👩‍🚀'],
  ['Arabic', 'العربية لغة جميلة '],
  ['digits', '1234567890'],
  ['numbers', '12 345 1909 '],
  ['opening guillemets', '«'],
  ['empty pairs', '« » '],
  ['apostrophes and hyphens', "l'a-d'"],
  ['letters with marks', 'e\u0301\u0300'],
  ['broken words', 'con¬\ntemple '],
]

describe('the reader', () => {
  it.each(shapes)(
    'reads one line of %s in linear time',
    (_, unit) => {
      expectLinear(read, unit.repeat(Math.ceil(200 / unit.length)), 6_000)
    },
    60_000,
  )

  it('reads any row of bytes in linear time', () => {
    let state = 1
    const next = () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      return state >>> 24 || 1
    }
    expectLinear(read, Buffer.from(Array.from({ length: 6000 }, next)).toString('latin1'), 6_000)
  }, 60_000)

  it('finds in a long line what it finds in a short one', () => {
    const once = read(prose)
    const often = read(prose.repeat(200))
    expect(once?.mentions.length).toBeGreaterThan(1)
    expect(often?.mentions.length).toBeGreaterThan(200)
  })
})
