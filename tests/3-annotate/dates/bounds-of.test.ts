import edtf from 'edtf'
import { describe, expect, it } from 'vitest'
import { boundsOf } from '../../../src/3-annotate/dates/bounds-of.ts'
import { findDates } from '../../../src/3-annotate/dates/find-dates.ts'

const bounds = (text: string) => boundsOf(findDates(text, null), text)

describe('bounds of an undated article', () => {
  it.each([
    ['Depuis la crise de 2012, rien n’a changé. En 2008, tout allait.', '2012/..'],
    ['Il est mort le 3 juin 1909 ; il était né en 1850.', '1909-06-03/..'],
    ['Le plan court d’ici à 2030. En 2012, il a été voté.', '2012/..'],
    ['Le raid a eu lieu en mai, un autre en mars.', 'XXXX-05/..'],
    ['Ils ont voté en novembre et en janvier.', 'XXXX-01/..'],
    ['Cela s’est passé fin mai 2016.', '2016-05/..'],
    ['Dans les années 1990, il a vécu ici.', '1990/..'],
  ])('%s', (text, wanted) => {
    const found = bounds(text)
    expect(found?.edtf).toBe(wanted)
    expect(() => edtf(found?.edtf ?? '')).not.toThrow()
    expect(found?.evidence.length).toBeGreaterThan(0)
  })

  it.each(['Rien.', 'a rapporté samedi', 'Le vote aura lieu en 2030.'])('none: %s', (text) => {
    expect(bounds(text)).toBeNull()
  })

  it('shows where the bound comes from', () => {
    const text = 'Un raid en mars, puis fin mai.'
    expect(bounds(text)?.evidence.map(({ start, end }) => text.slice(start, end))).toEqual(['fin mai'])
  })
})
