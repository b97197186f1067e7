import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Mark } from '../../src/5-present/text/nest-marks.ts'
import { plainSegments } from '../../src/5-present/text/plain-segments.ts'
import { segmentText } from '../../src/5-present/text/segment-text.ts'
import type { Inline } from '../../src/model/record.ts'
import type { MarkedSegment, Segment } from '../../src/model/views/segment.ts'

const span = (text: string) => ({ start: 0, end: text.length })

function mention(text: string, words: string, href: string | null = '/n/'): Mark {
  const start = text.indexOf(words)
  return {
    start,
    end: start + words.length,
    cut: false,
    anchor: href !== null,
    make: ({ children, first, within }) => ({
      kind: 'mention',
      type: 'person',
      ...(first ? { id: words } : {}),
      href: within ? null : href,
      children,
    }),
  }
}

function quotation(text: string, words: string, number: number): Mark {
  const start = text.indexOf(words)
  return {
    start,
    end: start + words.length,
    cut: true,
    anchor: false,
    make: ({ children, first, last, within }) => ({
      kind: 'quotation',
      ...(first ? { id: `q${number}` } : {}),
      ...(last && !within ? { number } : {}),
      children,
    }),
    after: { kind: 'quotation', number, children: [] },
  }
}

function inline(text: string, words: string, kind: Inline['kind'], href?: string): Inline {
  const start = text.indexOf(words)
  return { start, end: start + words.length, kind, ...(href ? { href } : {}) }
}

describe('marks nest', () => {
  it('a name inside a quotation, composed across their borders', () => {
    const text = "l'OTAN a dit « oui à l'OTAN ? »"
    const marks = [mention(text, 'OTAN'), quotation(text, "« oui à l'OTAN ? »", 1)]
    expect(segmentText(text, span(text), marks, { composed: true })).toEqual([
      'l’',
      { kind: 'mention', type: 'person', id: 'OTAN', href: '/n/', children: ['OTAN'] },
      ' a dit ',
      { kind: 'quotation', id: 'q1', number: 1, children: ['«\u202Foui à l’OTAN\u202F?\u202F»'] },
    ])
  })

  it('a quotation that begins inside a name is cut at its border: the id stands on the first part, the number on the last', () => {
    const text = 'le Matin de Paris dit'
    const marks = [mention(text, 'Matin de Paris'), quotation(text, 'Paris dit', 1)]
    expect(segmentText(text, span(text), marks, { composed: false })).toEqual([
      'le ',
      {
        kind: 'mention',
        type: 'person',
        id: 'Matin de Paris',
        href: '/n/',
        children: ['Matin de ', { kind: 'quotation', id: 'q1', children: ['Paris'] }],
      },
      { kind: 'quotation', number: 1, children: [' dit'] },
    ])
  })

  it('a quotation that ends inside a name has its call after the name: a link holds no link', () => {
    const text = 'dit le Matin de Paris hier'
    const marks = [mention(text, 'Matin de Paris'), quotation(text, 'le Matin', 1)]
    expect(segmentText(text, span(text), marks, { composed: false })).toEqual([
      'dit ',
      { kind: 'quotation', id: 'q1', children: ['le '] },
      {
        kind: 'mention',
        type: 'person',
        id: 'Matin de Paris',
        href: '/n/',
        children: [{ kind: 'quotation', children: ['Matin'] }, ' de Paris'],
      },
      { kind: 'quotation', number: 1, children: [] },
      ' hier',
    ])
  })

  it('a quotation of two paragraphs: id in the first, number in the second', () => {
    const text = '« Un.\n\nDeux. » Fin'
    const marks = [quotation(text, '« Un.\n\nDeux. »', 4)]
    const first = segmentText(text, { start: 0, end: 5 }, marks, { composed: false })
    const second = segmentText(text, { start: 7, end: text.length }, marks, { composed: false })
    expect(first).toEqual([{ kind: 'quotation', id: 'q4', children: ['« Un.'] }])
    expect(second).toEqual([{ kind: 'quotation', number: 4, children: ['Deux. »'] }, ' Fin'])
  })

  it('a name inside a link is no link', () => {
    const text = 'voir [Marie Curie ici](x)'
    const inlines = [
      inline(text, '[Marie Curie ici](x)', 'link', 'https://a.fr'),
      inline(text, '[', 'syntax'),
      inline(text, '](x)', 'syntax'),
    ]
    expect(segmentText(text, span(text), [mention(text, 'Marie Curie')], { composed: false, inlines })).toEqual([
      'voir ',
      {
        kind: 'link',
        href: 'https://a.fr',
        children: [{ kind: 'mention', type: 'person', id: 'Marie Curie', href: null, children: ['Marie Curie'] }, ' ici'],
      },
    ])
  })

  it('emphasis that crosses a name is cut', () => {
    const text = '*Le Monde* diplomatique'
    const inlines = [
      inline(text, '*Le Monde*', 'emphasis'),
      { start: 0, end: 1, kind: 'syntax' as const },
      { start: 9, end: 10, kind: 'syntax' as const },
    ]
    expect(segmentText(text, span(text), [mention(text, 'Monde* diplomatique')], { composed: false, inlines })).toEqual([
      { kind: 'emphasis', children: ['Le '] },
      {
        kind: 'mention',
        type: 'person',
        id: 'Monde* diplomatique',
        href: '/n/',
        children: [{ kind: 'emphasis', children: ['Monde'] }, ' diplomatique'],
      },
    ])
  })
})

describe('lines', () => {
  it.each([
    ['une ligne\ncoupée', 'une ligne coupée'],
    ['explo¬\nration', 'exploration'],
    ['explo\u00AD\r\n  ration', 'exploration'],
    ['demi-\nheure', 'demi-heure'],
    ['Paris -\nLondres', 'Paris - Londres'],
    ['trop   de\tblancs', 'trop de blancs'],
  ])('%j is shown as « %s »', (text, shown) => expect(plainSegments(segmentText(text, span(text), [], { composed: false }))).toBe(shown))

  it('a hard break of Markdown stays, code keeps its lines', () => {
    const text = 'un  \ndeux'
    const inlines = [inline(text, '  \n', 'break')]
    expect(segmentText(text, span(text), [], { composed: true, inlines })).toEqual(['un', { kind: 'break' }, 'deux'])
    const code = 'a = "x" ;\n  b'
    expect(segmentText(code, span(code), [], { composed: true, verbatim: true })).toEqual([code])
  })

  it('superior letters are set apart in running text, not in code', () => {
    const text = 'au XIXe siècle, `la 2e`'
    const inlines = [inline(text, '`la 2e`', 'code')]
    expect(segmentText(text, span(text), [], { composed: true, inlines })).toEqual([
      'au XIX',
      { kind: 'superior', children: ['e'] },
      ' siècle, ',
      { kind: 'code', children: ['`la 2e`'] },
    ])
  })
})

/** Any text, any marks (crossing or not), any hidden signs that touch no other mark's letters. */
const sketch = fc
  .string({ unit: fc.constantFrom('a', 'b', 'É', '9', '’', '.', '*', '😀', '«'), minLength: 1, maxLength: 60 })
  .chain((text) => {
    const place = fc.nat({ max: text.length })
    const marks = fc.array(fc.tuple(place, place, fc.boolean(), fc.boolean()), { maxLength: 8 })
    return fc.record({ text: fc.constant(text), marks })
  })

const made = (text: string, list: readonly (readonly [number, number, boolean, boolean])[]): readonly Mark[] =>
  list
    .filter(([a, b]) => a !== b)
    .map(([a, b, cut, anchor], index): Mark => {
      const [start, end] = [Math.min(a, b), Math.max(a, b)]
      return {
        start,
        end,
        cut,
        anchor: anchor && !cut,
        make: ({ children, first, last, within }) =>
          anchor && !cut
            ? { kind: 'mention', type: 'person', ...(first ? { id: `m${index}` } : {}), href: within ? null : text, children }
            : { kind: 'quotation', ...(first ? { id: `m${index}` } : {}), ...(last && !within ? { number: index } : {}), children },
        ...(anchor && !cut ? {} : { after: { kind: 'quotation', number: index, children: [] } }),
      }
    })

function walk(segments: readonly Segment[], visit: (segment: MarkedSegment, inLink: boolean) => void, inLink = false): void {
  for (const segment of segments) {
    if (typeof segment === 'string') continue
    visit(segment, inLink)
    const link = segment.kind === 'mention' && segment.href !== null
    if ('children' in segment) walk(segment.children, visit, inLink || link)
  }
}

describe('properties', () => {
  it('the strings, read in order, are the characters of the source', () => {
    fc.assert(
      fc.property(sketch, ({ text, marks }) => {
        expect(plainSegments(segmentText(text, span(text), made(text, marks), { composed: false }))).toBe(text)
      }),
      { numRuns: 3000 },
    )
  })

  it('with hidden signs too, but for the signs', () => {
    fc.assert(
      fc.property(sketch, ({ text, marks }) => {
        const inlines = [...text].flatMap((sign, index, all): Inline[] => {
          const start = all.slice(0, index).join('').length
          return sign === '*' ? [{ start, end: start + 1, kind: 'syntax' }] : []
        })
        const segments = segmentText(text, span(text), made(text, marks), { composed: false, inlines })
        expect(plainSegments(segments)).toBe(text.replaceAll('*', ''))
      }),
      { numRuns: 2000 },
    )
  })

  it('each mark has its id once and its number once, each part is over its own characters, and no link holds a link', () => {
    fc.assert(
      fc.property(sketch, ({ text, marks }) => {
        const all = made(text, marks)
        const segments = segmentText(text, span(text), all, { composed: false })
        const ids: string[] = []
        const numbers: number[] = []
        walk(segments, (segment, inLink) => {
          if ('id' in segment && segment.id !== undefined) ids.push(segment.id)
          if (segment.kind === 'quotation' && segment.number !== undefined) {
            numbers.push(segment.number)
            expect(inLink).toBe(false)
          }
          if (segment.kind === 'mention' && segment.href !== null) expect(inLink).toBe(false)
        })
        expect(new Set(ids).size).toBe(ids.length)
        expect(ids.length).toBe(all.length)
        expect(new Set(numbers).size).toBe(numbers.length)
        expect(numbers.length).toBe(all.filter(({ after }) => after !== undefined).length)
      }),
      { numRuns: 3000 },
    )
  })

  it('cut into stretches, a text gives the same characters as whole', () => {
    fc.assert(
      fc.property(sketch, fc.nat({ max: 60 }), ({ text, marks }, at) => {
        const border = Math.min(at, text.length)
        const all = made(text, marks)
        const parts = [
          { start: 0, end: border },
          { start: border, end: text.length },
        ].map((stretch) => plainSegments(segmentText(text, stretch, all, { composed: false })))
        expect(parts.join('')).toBe(text)
      }),
      { numRuns: 1000 },
    )
  })

  it('a hundred thousand marks in one paragraph are nested in seconds', () => {
    const text = 'Marie Curie, '.repeat(100_000)
    const marks = Array.from(
      { length: 100_000 },
      (_, i): Mark => ({
        start: i * 13,
        end: i * 13 + 11,
        cut: false,
        anchor: true,
        make: ({ children }) => ({ kind: 'date', href: null, children }),
      }),
    )
    const start = process.cpuUsage().user
    expect(segmentText(text, span(text), marks, { composed: false }).length).toBe(200_000)
    expect((process.cpuUsage().user - start) / 1e6).toBeLessThan(15)
  })
})
