/** EDTF → what catalogues sort and shelve by. `1909-07` → order `1909-07`, year `1909`; `XXXX-05` and null have no year and come last. */

const undated = '~'

/** Key whose text order is the order of time; the beginning of an interval counts; unknown digits count as 0, undated comes last. */
export function dateOrder(edtf: string | null): string {
  const start = edtf?.split('/')[0] ?? ''
  const match = /^(-?)Y?(\d{1,3}X{1,3}|\d{4})(?:-(\d\d|XX))?(?:-(\d\d|XX))?/.exec(start.replace(/[?~%]/g, ''))
  if (!match) return undated
  const [, minus, year = '', month = '', day = ''] = match
  const digits = year.padEnd(4, 'X').replaceAll('X', '0')
  // Years before ours run backwards: −0052 comes before −0051.
  if (minus) return `-${String(9999 - Number(digits)).padStart(4, '0')}`
  return `${digits}-${month.replaceAll('X', '0') || '00'}-${day.replaceAll('X', '0') || '00'}`
}

/** Four digits, or null when the year is not wholly known: the shelf. */
export function yearOf(edtf: string | null): string | null {
  return /^(\d{4})(?![\dX])/.exec(edtf ?? '')?.[1] ?? null
}

/** `1909-07` when the month is known (no seasons, no unknown digits), else the year, else null. */
export function periodOf(edtf: string | null): string | null {
  const month = /^(\d{4})[?~%]?-(0[1-9]|1[0-2])(?!\d)/.exec(edtf ?? '')
  return month ? `${month[1]}-${month[2]}` : yearOf(edtf)
}
