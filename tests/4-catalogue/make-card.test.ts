import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computeSimhash } from '../../src/4-catalogue/compute-simhash.ts'
import { makeCard } from '../../src/4-catalogue/make-card.ts'
import { makeExcerpts } from '../../src/4-catalogue/make-excerpts.ts'
import { makeSmallRecord, quote } from './make-small-record.ts'

describe('a card', () => {
  it('counts forms and uses of each name, and where it stands', () => {
    const record = makeSmallRecord(
      '{person:Marie Curie} parle.\n{person:Marie Curie=Curie(surname)} part pour {place:Passy}.\n{person:Marie Curie=Curie(surname)} rentre.',
    )
    expect(makeCard(record).names).toEqual([
      {
        type: 'person',
        name: 'Marie Curie',
        forms: [
          { form: 'Curie', uses: 2, joined: 'surname' },
          { form: 'Marie Curie', uses: 1 },
        ],
        uses: 3,
        confidence: 0.9,
        paragraphs: [1, 2, 3],
      },
      { type: 'place', name: 'Passy', forms: [{ form: 'Passy', uses: 1 }], uses: 1, confidence: 0.9, paragraphs: [2] },
    ])
  })

  it('takes the opening words for a title when there is none, and says so', () => {
    const card = makeCard(makeSmallRecord(`${'Les obus tombent sur la ville depuis ce matin, '.repeat(9)}fin.`))
    expect(card.titleInferred).toBe(true)
    expect(card.title.length).toBeLessThanOrEqual(160)
    expect(card.title).toMatch(/^Les obus tombent .+…$/)
  })

  it('opens after the dateline', () => {
    const record = makeSmallRecord('PARIS, 3 juin (AFP) – Le radium est rare. Il est cher.')
    const dateline = { text: 'PARIS, 3 juin (AFP) – ', start: 0, end: 22, place: 'PARIS' }
    expect(makeCard({ ...record, dateline }).opening).toBe('Le radium est rare.')
  })

  it('tells of days, months and years, each once, but not of the day of publication', () => {
    const date = (edtf: string | null, publication = false) => ({
      text: '',
      start: 0,
      end: 0,
      edtf,
      origin: 'test',
      confidence: 1,
      publication,
    })
    const dates = [date('1909-07-25'), date('1909'), date('1909'), date('XXXX-05'), date(null), date('1911-01-24'), date('2000-01', true)]
    const card = makeCard({ ...makeSmallRecord('Rien.'), dates, date: { edtf: '1911-01-24', origin: 'dateline', start: 0, end: 1 } })
    expect(card.told).toEqual(['1909', '1909-07-25'])
  })

  it('has a digest that changes with the record and with nothing else', () => {
    const record = makeSmallRecord('{place:Paris} dort.')
    expect(makeCard(record)).toEqual(makeCard(structuredClone(record)))
    expect(makeCard({ ...record, tags: [{ label: 'nuit', score: 1, origin: 'key phrase' }] }).digest).not.toBe(makeCard(record).digest)
  })

  it.each([
    ['{person:David Bowie}, de son vrai nom {person:David Robert Jones}, est mort.', 'David Bowie', 'David Robert Jones'],
    ['Selon {organisation:Enedis} (anciennement {organisation:ERDF}).', 'Enedis', 'ERDF'],
    ['{person:Marcel Gottlieb}, plus connu sous le pseudonyme de {person:Gotlib}.', 'Gotlib', 'Marcel Gottlieb'],
    ['{place:Haute-Volta}, devenue le {place:Burkina Faso}.', 'Burkina Faso', 'Haute-Volta'],
  ])('reads « %s » as one', (text, a, b) => expect(makeCard(makeSmallRecord(text)).same).toMatchObject([{ a, b, reason: 'alias' }]))

  it.each([
    '{person:Pierre Curie}, mari de {person:Marie Curie}.',
    '{person:Marie Curie}, née à {place:Varsovie}.',
    '{organisation:CGT} et {organisation:CFDT}.',
    '{person:Marie Curie} est née. Surnommé {person:Paul}.',
  ])('does not read « %s » as one', (text) => expect(makeCard(makeSmallRecord(text)).same).toBeUndefined())
})

describe('similarity hashes', () => {
  const words =
    'Le physicien a montré hier à ses confrères de l’Académie un appareil de son invention qui mesure les rayons du radium'.split(' ')
  const bits = (a: string, b: string) => [...(BigInt(`0x${a}`) ^ BigInt(`0x${b}`)).toString(2)].filter((bit) => bit === '1').length

  it('are the same whatever the case, accents and punctuation', () => {
    expect(computeSimhash('L’Été, à Évian !')).toBe(computeSimhash("l'ete a EVIAN"))
  })

  it('are near for near texts and far for others', () => {
    const long = Array.from({ length: 20 }, (_, i) => `${words.join(' ')} ${i}.`).join(' ')
    expect(bits(computeSimhash(long), computeSimhash(long.replace('hier', 'jeudi')))).toBeLessThanOrEqual(4)
    expect(
      bits(computeSimhash(long), computeSimhash('La comète a passé la nuit dernière au-dessus de Toulouse sans que personne la voie')),
    ).toBeGreaterThan(12)
  })
})

describe('excerpts', () => {
  it('show the passage that names best, the name marked, never longer than 220 signs', () => {
    const record = makeSmallRecord(
      `{person:Marie Curie=Curie(surname)} part.\n${'Un mot puis un autre '.repeat(20)}{person:Marie Curie} a parlé ${'encore et encore '.repeat(20)}.`,
    )
    const [passage] = makeExcerpts(record).passages
    expect(passage?.text.slice(...(passage?.mark ?? [0, 0]))).toBe('Marie Curie')
    expect(passage?.paragraph).toBe(2)
    expect(passage?.text.length).toBeLessThanOrEqual(222)
    expect(passage?.text).toMatch(/^… .+…$/)
  })

  it('leave the signs of Markdown out', () => {
    const record = makeSmallRecord('Hier **{person:Marie Curie}** est partie.')
    const inlines = [
      { kind: 'syntax' as const, start: 5, end: 7 },
      { kind: 'syntax' as const, start: 18, end: 20 },
    ]
    const sections = record.sections.map((section) => ({ ...section, paragraphs: section.paragraphs.map((one) => ({ ...one, inlines })) }))
    expect(makeExcerpts({ ...record, sections }).passages[0]?.text).toBe('Hier Marie Curie est partie.')
  })

  it('keep the quotations that are speech, with those they are about', () => {
    const record = makeSmallRecord('« {person:Pierre Curie} était là », dit {person:Marie Curie}. Le mot « radium ».')
    const speech = quote(record, 'Pierre Curie était là', 'Marie Curie')
    const term = { ...quote(record, 'radium', null), kind: 'term' as const }
    expect(makeExcerpts({ ...record, quotations: [term, speech] }).quotations).toMatchObject([
      {
        anchor: 'q2',
        text: 'Pierre Curie était là',
        speaker: { name: 'Marie Curie' },
        about: [{ type: 'person', name: 'Pierre Curie' }],
        paragraph: 1,
      },
    ])
    expect(makeCard({ ...record, quotations: [term, speech] })).toMatchObject({
      quotations: 1,
      speakers: [{ name: 'Marie Curie', count: 1 }],
    })
  })

  it('hold for any text: marks cover the name', () => {
    const parts = fc.array(fc.oneof(fc.string(), fc.constantFrom('{person:Ève Curie}', '{place:Le Havre}', '\n', '. ')), { maxLength: 30 })
    fc.assert(
      fc.property(parts, (list) => {
        const record = makeSmallRecord(
          list.map((part) => (part.startsWith('{') && part.endsWith('}') ? part : part.replace(/[{}]/g, ''))).join(''),
        )
        for (const { text, mark, name } of makeExcerpts(record).passages) {
          expect(text.slice(...mark)).toBe(name)
          expect(text.length).toBeLessThanOrEqual(224)
        }
      }),
    )
  })
})
