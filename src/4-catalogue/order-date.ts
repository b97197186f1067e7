/** EDTF → what catalogues sort and shelve by. `1909-07` → order `1909-07`, year `1909`; `XXXX-05` and null have no year and come last. */

const undated = '~'

/** An archive has a few thousand days and names them a million times: each is read once, in a bounded store that changes no answer. */
function remember<T>(read: (edtf: string) => T): (edtf: string | null) => T {
  const known = new Map<string, T>()
  return (edtf) => {
    const key = edtf ?? ''
    const before = known.get(key)
    if (before !== undefined) return before
    const answer = read(key)
    if (known.size >= bound) known.clear()
    known.set(key, answer)
    return answer
  }
}

const bound = 100_000

/** Key whose text order is the order of time; the beginning of an interval counts; unknown digits count as 0, undated comes last. */
export const dateOrder = remember((edtf: string): string => {
  const start = edtf.split('/')[0] ?? ''
  const match = /^(-?)Y?(\d{1,3}X{1,3}|\d{4})(?:-(\d\d|XX))?(?:-(\d\d|XX))?/.exec(start.replace(/[?~%]/g, ''))
  if (!match) return undated
  const [, minus, year = '', month = '', day = ''] = match
  const digits = year.padEnd(4, 'X').replaceAll('X', '0')
  // Years before ours run backwards: −0052 comes before −0051.
  if (minus) return `-${String(9999 - Number(digits)).padStart(4, '0')}`
  return `${digits}-${month.replaceAll('X', '0') || '00'}-${day.replaceAll('X', '0') || '00'}`
})

/** Four digits, or null when the year is not wholly known: the shelf. */
export const yearOf = remember((edtf: string): string | null => /^(\d{4})(?![\dX])/.exec(edtf)?.[1] ?? null)

/** `1909-07` when the month is known (no seasons, no unknown digits), else the year, else null. */
export const periodOf = remember((edtf: string): string | null => {
  const month = /^(\d{4})[?~%]?-(0[1-9]|1[0-2])(?!\d)/.exec(edtf)
  return month ? `${month[1]}-${month[2]}` : yearOf(edtf)
})
