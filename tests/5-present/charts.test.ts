import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawAxis } from '../../src/5-present/charts/draw-axis.ts'
import { drawLand } from '../../src/5-present/charts/draw-land.ts'
import { drawLocator } from '../../src/5-present/charts/draw-locator.ts'
import { drawMultiples } from '../../src/5-present/charts/draw-multiples.ts'
import { drawPlaces } from '../../src/5-present/charts/draw-places.ts'
import { countYears, drawStrip } from '../../src/5-present/charts/draw-strip.ts'
import { worldFrame } from '../../src/5-present/charts/map-frame.ts'
import { placeLabels } from '../../src/5-present/charts/place-labels.ts'
import { wordPoint } from '../../src/5-present/charts/word-degrees.ts'
import { frenchPageWords } from '../../src/5-present/words/french-page-words.ts'

describe('years as bars', () => {
  it('one unit a year, the fullest as high as the strip', () => {
    const strip = drawStrip(countYears(['1909', '1911', '1909', null, '1909']), { count: 1, href: '/articles/sans-date/' })
    expect(strip).toEqual({
      width: 3,
      path: 'M0 40V0h.8V40zM2 40V26.7h.8V40z',
      axis: [
        { text: '1909', at: 0 },
        { text: '1910', at: 33.3 },
        { text: '1911', at: 66.7 },
      ],
      first: '1909',
      last: '1911',
      maximum: { year: '1909', count: 3 },
      undated: { count: 1, href: '/articles/sans-date/' },
    })
  })

  it('nothing dated, nothing drawn', () => expect(drawStrip([], { count: 3, href: null })).toBeNull())

  it('an axis begins at its first year and never leaves the chart, whatever the years', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 2100 }), fc.nat({ max: 400 }), (first, length) => {
        const axis = drawAxis(first, first + length)
        expect(axis[0]).toEqual({ text: String(first), at: 0 })
        expect(axis.length).toBeLessThan(13)
        for (const { at } of axis) expect(at >= 0 && at <= 100).toBe(true)
      }),
    )
  })
})

describe('small multiples', () => {
  it('a tick a year on the scale of the page, widened where a row needs it', () => {
    const rows = drawMultiples(
      [
        { key: 'person', text: 'Curie, Pierre', href: '/a/', years: ['1903', '1898', '1903'], count: 3 },
        { key: 'place', text: 'Paris', href: '/b/', years: [], count: 1 },
      ],
      ['1900', '1910'],
    )
    expect(rows?.width).toBe(13)
    expect(rows?.groups.map(({ key }) => key)).toEqual(['person', 'place'])
    expect(rows?.groups[0]?.rows[0]).toEqual({
      text: 'Curie, Pierre',
      href: '/a/',
      span: 'M0.5 7.5H5.5',
      ticks: 'M0.5 0V8M5.5 0V8',
      years: '1898–1903',
      count: 3,
    })
    expect(rows?.groups[1]?.rows[0]).toMatchObject({ span: null, ticks: null, years: null })
  })

  it('no rows or no years: nothing', () => {
    expect(drawMultiples([], ['1900', '1910'])).toBeNull()
    expect(drawMultiples([{ key: 'place', text: 'Paris', href: '/b/', years: [], count: 1 }], null)).toBeNull()
  })
})

describe('maps', () => {
  it('Kourou stands in the north of South America', () => {
    const map = drawLocator('Kourou', [5.155, -52.65], frenchPageWords)
    expect(map.latitude).toEqual({ text: '5°\u00A009′\u00A0N', y: 47.1 })
    expect(map.longitude).toEqual({ text: '52°\u00A039′\u00A0O', x: 35.4 })
    expect(map.cross).toBe('M-52.65 -90V90M-180 -5.15H180')
    expect(map.pins).toEqual([{ text: 'Kourou', href: '#contenu', x: 35.4, y: 47.1, side: 'right' }])
  })

  it('degrees in words', () => {
    expect(wordPoint([0, -0.004], frenchPageWords)).toBe('0°\u00A000′, 0°\u00A000′')
    expect(wordPoint([-33.86, 151.209], frenchPageWords)).toBe('33°\u00A052′\u00A0S, 151°\u00A013′\u00A0E')
  })

  it('coasts stay on the map and weigh little', () => {
    const path = drawLand(2)
    expect(path.length).toBeGreaterThan(2000)
    expect(path.length).toBeLessThan(11000)
    expect(path).not.toMatch(/NaN|Infinity|e-/)
    for (const [, x, y] of path.matchAll(/M(-?[\d.]+) ?(-?[\d.]+)l/g)) {
      expect(Math.abs(Number(x))).toBeLessThanOrEqual(180)
      expect(Math.abs(Number(y))).toBeLessThanOrEqual(90)
    }
  })

  it('a place outside the frame is not drawn there', () => {
    const places = [
      { text: 'Paris', href: '/p/', count: 9, at: [48.86, 2.35] as const },
      { text: 'Sydney', href: '/s/', count: 1, at: [-33.86, 151.2] as const },
    ]
    const europe = drawPlaces(places, { frame: { west: -12, north: -62, width: 46, height: 28 }, step: 10, grain: 1, pins: 9 })
    expect(europe.pins.map(({ text }) => text)).toEqual(['Paris'])
    expect(drawPlaces(places, { frame: worldFrame, step: 30, grain: 2, pins: 9 }).pins.map(({ text }) => text)).toEqual(['Paris', 'Sydney'])
  })

  it('names never cover one another, whatever the places', () => {
    const label = fc.record({
      text: fc.string({ minLength: 1, maxLength: 20 }),
      href: fc.constant('/x/'),
      x: fc.double({ min: 0, max: 100, noNaN: true }),
      y: fc.double({ min: 0, max: 100, noNaN: true }),
    })
    fc.assert(
      fc.property(fc.array(label, { maxLength: 30 }), (labels) => {
        const pins = placeLabels(
          labels.map((one) => ({ ...one, radius: 0.5 })),
          2,
        )
        const boxes = pins.map(({ text, x, y, side }) => {
          const [w, h] = [text.length * 0.68, 3.8]
          if (side === 'right') return [x + 0.7, y - h / 2, x + 0.7 + w, y + h / 2] as const
          if (side === 'left') return [x - 0.7 - w, y - h / 2, x - 0.7, y + h / 2] as const
          const top = side === 'above' ? y - h - 0.9 : y + 0.9
          return [x - w / 2, top, x + w / 2, top + h] as const
        })
        boxes.forEach((a, i) => {
          for (const b of boxes.slice(i + 1))
            expect(a[0] < b[2] - 1e-9 && b[0] < a[2] - 1e-9 && a[1] < b[3] - 1e-9 && b[1] < a[3] - 1e-9).toBe(false)
        })
      }),
    )
  })
})
