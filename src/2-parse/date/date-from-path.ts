/** An article's path → the date that its name or its folders give, EDTF: `1909-07-26-bleriot.txt`, `1909/07/26/bleriot.txt`, `2001-haignere.md`. */

export interface PathDate {
  readonly edtf: string
  readonly origin: 'file name' | 'folder'
}

const whole = /(?<![\dA-Za-z])(1[4-9]\d\d|20\d\d)([-_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/
const beginning = /^(1[4-9]\d\d|20\d\d)(?:[-_.](0[1-9]|1[0-2]))?(?=[-_. ]|$)(?![-_.]\d)/
const folders = /(?:^|\/)(1[4-9]\d\d|20\d\d)(?:[-_/](0[1-9]|1[0-2])(?:[-_/](0[1-9]|[12]\d|3[01]))?)?(?=\/|$)/

export function dateFromPath(path: string): PathDate | null {
  const parts = path.split('/')
  const name = (parts.at(-1) ?? '').replace(/\.[a-z]+$/i, '')
  const day = whole.exec(name)
  if (day && isDay(day[1], day[3], day[4])) return { edtf: `${day[1]}-${day[3]}-${day[4]}`, origin: 'file name' }
  const start = beginning.exec(name)
  if (start) return { edtf: start[2] ? `${start[1]}-${start[2]}` : `${start[1]}`, origin: 'file name' }
  // The folders nearest to the file: those above may belong to the machine.
  const folder = folders.exec(parts.slice(-4, -1).join('/'))
  if (!folder) return null
  const [, year, month, dayOfMonth] = folder
  if (dayOfMonth && !isDay(year, month, dayOfMonth)) return { edtf: `${year}-${month}`, origin: 'folder' }
  return { edtf: [year, month, dayOfMonth].filter(Boolean).join('-'), origin: 'folder' }
}

function isDay(year = '', month = '', day = ''): boolean {
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDate() === Number(day)
}
