import type { Resolution } from './bearings.ts'
import { pad, writeYear } from './calendar.ts'
import { expandYear } from './expand-year.ts'
import type { Moment, Part } from './moment.ts'
import type { Published } from './read-published.ts'

/** Years of a century by thirds and halves. */
const YEARS: Readonly<Record<Part, readonly [string, string] | null>> = {
  early: ['00', '33'],
  middle: ['34', '66'],
  late: ['67', '99'],
  whole: null,
  'first half': ['00', '49'],
  'second half': ['50', '99'],
}
/** Years of a decade. */
const UNITS: Readonly<Record<Part, readonly [number, number] | null>> = {
  early: [0, 3],
  middle: [4, 6],
  late: [7, 9],
  whole: null,
  'first half': [0, 4],
  'second half': [5, 9],
}

/** « années trente » → 193X, « fin des années 1990 » → 1997/1999. */
export function resolveDecade({ number, shortYear, part }: Moment, published: Published | null): Resolution {
  const decade = number ?? Math.floor(expandYear(shortYear ?? 0, published) / 10)
  const years = UNITS[part ?? 'whole']
  return { edtf: years === null ? `${decade}X` : `${decade}${years[0]}/${decade}${years[1]}` }
}

/** « XIXe siècle » → 18XX, « début du XXe siècle » → 1900/1933; before our era an interval. */
export function resolveCentury({ number, offset, part }: Moment, published: Published | null): Resolution {
  if (offset !== undefined)
    return published
      ? { edtf: `${pad(Math.floor(published.year / 100) + offset)}XX`, relative: '-P100Y' }
      : { edtf: null, relative: '-P100Y' }
  const century = number ?? 1
  if (century < 0) return { edtf: `${writeYear(century * 100 + 1)}/${writeYear(century * 100 + 100)}` }
  const start = pad(century - 1)
  const years = YEARS[part ?? 'whole']
  return { edtf: years === null ? `${start}XX` : `${start}${years[0]}/${start}${years[1]}` }
}
