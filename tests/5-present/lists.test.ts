import fc from 'fast-check'
import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { linkCuts } from '../../src/5-present/lists/cut-by-letter.ts'
import { linkAbsents } from '../../src/5-present/lists/link-absents.ts'
import { groupByLetter, linkLetters } from '../../src/5-present/lists/list-letters.ts'
import { linkParts, partitionLetters } from '../../src/5-present/lists/partition-letters.ts'
import { wordParagraphs } from '../../src/5-present/lists/word-paragraphs.ts'
import { writeApart, writeJoin } from '../../src/5-present/service/write-authority.ts'
import { capitalise } from '../../src/5-present/text/capitalise.ts'
import { foldText, initialOf, slugOf } from '../../src/5-present/text/fold-text.ts'
import type { Entity } from '../../src/model/catalogue.ts'

describe('letters', () => {
  it.each([
    ['Élysée', 'E'],
    ['« Œuvre »', 'O'],
    ['Łódź', 'L'],
    ['24 Heures du Mans', '#'],
    ['Αθήνα', '#'],
    ['’t Hooft, Gerard', 'T'],
    ['', '#'],
  ])('« %s » stands under %s', (sort, letter) => expect(initialOf(sort)).toBe(letter))

  it('slugs are short and never empty', () => {
    expect(slugOf('L’Élysée : un an après')).toBe('l-elysee-un-an-apres')
    expect(slugOf('…')).toBe('x')
    expect(foldText('CŒUR')).toBe('coeur')
  })

  it('letters with nothing have no link; other signs come last', () => {
    const groups = groupByLetter(['Zola', '4L', 'Arago', 'Élysée'], (name) => name)
    expect([...groups]).toEqual([
      ['A', ['Arago']],
      ['E', ['Élysée']],
      ['Z', ['Zola']],
      ['#', ['4L']],
    ])
    const links = linkLetters(groups.keys(), (letter) => `#${letter}`, 'A')
    expect(links).toHaveLength(27)
    expect(links[0]).toEqual({ letter: 'A', href: '#A', current: true })
    expect(links[1]).toEqual({ letter: 'B', href: null })
  })
})

describe('a long index cut by its letters', () => {
  const names = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'É', ' ', '1', '-'), maxLength: 6 }), { maxLength: 60 })

  it('every name stands in one part that the strip links to, and short letters stay whole', () => {
    fc.assert(
      fc.property(names, (sorts) => {
        const { partOf, parts } = partitionLetters(sorts, 5)
        const linked = new Set(linkParts(parts, (part) => `/${part}/`).flatMap(({ href }) => href ?? []))
        for (const sort of sorts) {
          expect(parts).toContain(partOf(sort))
          expect(linked).toContain(`/${partOf(sort)}/`)
          expect(partOf(sort).charAt(0)).toBe(initialOf(sort))
        }
        for (const part of parts) {
          const own = sorts.filter((sort) => partOf(sort) === part)
          const letters = new Set(
            own.map((sort) =>
              foldText(sort)
                .replace(/[^a-z]/g, '')
                .slice(0, 4),
            ),
          )
          // What stays long bears one and the same beginning, or no letter at all.
          if (own.length > 5 && part !== '#') expect(letters.size).toBe(1)
        }
      }),
    )
  })

  it('« Ca », « Ce » take the place of C', () => {
    const { parts } = partitionLetters(['Cana', 'Cato', 'Celse', 'Arago'], 2)
    expect(parts).toEqual(['A', 'CA', 'CE'])
    expect(
      linkParts(parts, (part) => part)
        .slice(0, 5)
        .map(({ letter }) => letter),
    ).toEqual(['A', 'B', 'Ca', 'Ce', 'D'])
  })
})

describe('capitals of indexes', () => {
  it.each([
    ['ministère belge de la Défense', 'Ministère belge de la Défense'],
    ['l’Armée', 'L’Armée'],
    ['élysée', 'Élysée'],
    ['iPhone', 'iPhone'],
    ['porte-avions', 'Porte-avions'],
    ['Curie, Marie', 'Curie, Marie'],
    ['1er', '1er'],
    ['', ''],
  ])('%s → %s', (from, to) => expect(capitalise(from)).toBe(to))
})

describe('paragraphs', () => {
  it.each([
    [[1, 3], '1, 3'],
    [[1, 2, 3, 4, 6], '1–4, 6'],
    [[2, 3], '2, 3'],
    [[], null],
  ])('%j → %s', (numbers, words) => expect(wordParagraphs(numbers)).toBe(words))
})

describe('absent titles', () => {
  it('keep their own anchors when they sound alike, and are found from the article that calls them', () => {
    const caller = (id: string, paragraph: number | null) => ({ id, label: 'Lire aussi', paragraph })
    const absents = [
      { title: 'Le Radium', callers: [caller('a.txt', 3)], near: [] },
      { title: 'Le radium !', callers: [caller('a.txt', 4), caller('b.txt', null)], near: [] },
    ]
    const links = linkAbsents(absents)
    expect(links.cuts.map(({ url, rows }) => [url, rows.map(({ anchor }) => anchor)])).toEqual([
      ['/absents/', ['le-radium', 'le-radium-2']],
    ])
    expect(links.hrefOf('a.txt', 'Le Radium', 3)).toBe('/absents/#le-radium')
    expect(links.hrefOf('b.txt', 'LE RADIUM !', null)).toBe('/absents/#le-radium-2')
    expect(links.hrefOf('z.txt', '?', 1)).toBe('/absents/')
  })

  it('of a long list stand by initial, each on one page that its article leads to; the most called first on the list itself', () => {
    const titles = Array.from({ length: 150 }, (_, index) => `${'abcdefghij'[index % 10]}${'oiuea'[index % 5]} titre ${index}`)
    const absents = [...titles, '12 morts'].map((title, index) => ({
      title,
      callers: [{ id: `${index}.txt`, label: '', paragraph: 1 }],
      near: [],
    }))
    const { cuts, hrefOf } = linkAbsents(absents)
    expect(cuts[0]).toMatchObject({ part: null, url: '/absents/', rows: { length: 60 } })
    const byLetter = cuts.slice(1)
    expect(byLetter.map(({ url }) => url)).toContain('/absents/lettre-c/')
    expect(byLetter.at(-1)?.url).toBe('/absents/autres-signes/')
    expect(byLetter.flatMap(({ rows }) => rows.map(({ absent }) => absent.title)).sort()).toEqual(absents.map(({ title }) => title).sort())
    expect(hrefOf('2.txt', titles[2] ?? '', 1)).toBe('/absents/lettre-c/#cu-titre-2')
    expect(linkCuts(cuts, '/absents/lettre-c/').filter(({ current }) => current === 'page')).toMatchObject([{ text: 'C', count: 15 }])
  })
})

describe('lines for authorities.yaml', () => {
  const entity = (name: string, forms: readonly string[] = []): Entity =>
    ({
      name,
      type: 'person',
      variants: forms.map((form) => ({ form, uses: 1, articles: 1, years: null, reason: 'spelling' })),
    }) as unknown as Entity

  it('join: the second name and its forms become variants', () => {
    const yaml = writeJoin(entity('Irène Joliot-Curie'), entity('Irène Curie', ['Mlle Irène Curie', 'Irène Curie']))
    expect(load(yaml)).toEqual({
      entities: [{ name: 'Irène Joliot-Curie', type: 'person', variants: ['Irène Curie', 'Mlle Irène Curie'] }],
    })
  })

  it('any names at all read back as they are', () => {
    const name = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.constantFrom('No', 'true', '12', 'a: b', "l'un", 'A, B', '[x]', '- y', '# z', 'É “q”'),
    )
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(load(writeApart(entity(a), entity(b)))).toEqual({ apart: [[a, b]] })
        const joined = load(writeJoin(entity(a), entity(b))) as { entities: { name: string; variants: string[] | null }[] }
        expect(joined.entities[0]?.name).toBe(a)
        if (a !== b) expect(joined.entities[0]?.variants).toEqual([b])
      }),
      { numRuns: 500 },
    )
  })
})
