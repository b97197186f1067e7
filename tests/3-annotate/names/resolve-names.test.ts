import { describe, expect, it } from 'vitest'
import type { NameSpan } from '../../../src/3-annotate/names/name-span.ts'
import { NAME_TYPES } from '../../../src/3-annotate/names/names-model.ts'
import { resolveNames } from '../../../src/3-annotate/names/resolve-names.ts'

/** « [p Mark Cancian] … [p Cancian] »: p person, o organisation, l place, e event, x product. */
function resolve(marked: string): string[] {
  const types = { p: 'person', o: 'organisation', l: 'place', e: 'event', x: 'product' } as const
  const spans: NameSpan[] = []
  let text = ''
  for (const part of marked.split(/(\[[poelx] [^\]]+\])/)) {
    const found = /^\[([poelx]) ([^\]]+)\]$/.exec(part)
    if (found === null) {
      text += part
      continue
    }
    const reads = found[2] ?? ''
    const type = NAME_TYPES.indexOf(types[found[1] as keyof typeof types])
    spans.push({ start: text.length, end: text.length + reads.length, reads, type, confidence: 0.9, origin: 'model' })
    text += reads
  }
  return resolveNames(spans, text).map(({ name, joined }) => (joined === undefined ? name : `${name} (${joined})`))
}

describe('resolveNames', () => {
  it.each([
    ['[p Mark Cancian], conseiller. [p Cancian] a ajouté.', ['Mark Cancian', 'Mark Cancian (surname)']],
    ['[p Le Drian] puis [p Jean-Yves Le Drian]', ['Jean-Yves Le Drian (surname)', 'Jean-Yves Le Drian']],
    ['[p Ségolène Royal] ; [p Ségolène] sourit', ['Ségolène Royal', 'Ségolène Royal (short form)']],
    ['[p François Hollande] et le pape [p François]', ['François Hollande', 'François']],
    ['[p Donald Trump] et [p Melania Trump] : [p Trump]', ['Donald Trump', 'Melania Trump', 'Trump']],
    ['[p SARKOZY] ; [p Nicolas Sarkozy] ; [p Sarkozy]', ['Nicolas Sarkozy (surname)', 'Nicolas Sarkozy', 'Nicolas Sarkozy (surname)']],
    [
      '[o Center for Strategic and International Studies] ([o CSIS]). Le [o CSIS]',
      [
        'Center for Strategic and International Studies',
        'Center for Strategic and International Studies (acronym)',
        'Center for Strategic and International Studies (acronym)',
      ],
    ],
    ['[o Corps des volontaires russes] ([o RDK])', ['Corps des volontaires russes', 'Corps des volontaires russes (acronym)']],
    ['[o Organisation des Nations unies] … [o ONU]', ['Organisation des Nations unies', 'Organisation des Nations unies (acronym)']],
    [
      '[o OTAN] ([o Organisation du traité de l’Atlantique nord])',
      ['Organisation du traité de l’Atlantique nord (acronym)', 'Organisation du traité de l’Atlantique nord'],
    ],
    ['[l Valence] ([l Drôme])', ['Valence', 'Drôme']],
    ['[o Washington Post Company] ; [o Washington Post]', ['Washington Post Company', 'Washington Post Company (short form)']],
    ['[o université de Lyon] ; [o université]', ['université de Lyon', 'université']],
    ['[x Airbus A380] ; [x Airbus]', ['Airbus A380', 'Airbus']],
    ['[p Porochenko] [p Porochenko] [p Porochenkho]', ['Porochenko', 'Porochenko', 'Porochenko (spelling)']],
    ['[p Martin] [p Martin] [p Marten]', ['Martin', 'Martin', 'Marten']],
    ['[l Mali] [l Mali] [l Malo]', ['Mali', 'Mali', 'Malo']],
    ['[l New York] et [o New York]', ['New York', 'New York']],
    ['[o Le Monde] ; [o Monde]', ['Le Monde', 'Le Monde']],
  ])('%s', (marked, names) => {
    expect(resolve(marked)).toEqual(names)
  })
})
