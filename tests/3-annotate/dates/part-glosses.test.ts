import { describe, expect, it } from 'vitest'
import { findDates } from '../../../src/3-annotate/dates/find-dates.ts'
import { partGlosses } from '../../../src/3-annotate/dates/part-glosses.ts'

/** Day of publication in every row: Thursday 10 June 1909. */
const published = '1909-06-10'

function parted(text: string) {
  const { dates, glosses } = partGlosses(findDates(text, published, { repeated: true }), published)
  const words = (list: typeof dates) => list.map(({ text: said, edtf }) => `${said} = ${edtf}`)
  return { dates: words(dates), glosses: words(glosses) }
}

describe('glosses: relative words that name no further day', () => {
  it('in a text that prints its own date, the words of its week', () => {
    expect(parted('PARIS, 10 juin 1909 – Il pleuvait hier. La fête aura lieu samedi. En mai, il neigeait. Il y a dix ans, rien.')).toEqual({
      dates: ['10 juin 1909 = 1909-06-10', 'mai = 1909-05', 'Il y a dix ans = 1899~'],
      glosses: ['hier = 1909-06-09', 'samedi = 1909-06-12'],
    })
  })

  it('the same words in a text that prints none are dates', () => {
    expect(parted('Il pleuvait hier. La fête aura lieu samedi.')).toEqual({
      dates: ['hier = 1909-06-09', 'samedi = 1909-06-12'],
      glosses: [],
    })
  })

  it('a weekday after the day written out is that day', () => {
    expect(parted('Mardi 8 juin, il a plu. La pluie de mardi a tout noyé.')).toEqual({
      dates: ['Mardi 8 juin = 1909-06-08'],
      glosses: ['mardi = 1909-06-08'],
    })
  })
})
