/** EDTF → the month (`07`) or the day (`26`) it stands on, or null when it is unknown: the beginning of an interval counts. */
export function monthOf(edtf: string | null): string | null {
  return /^\d{4}[?~%]?-(0[1-9]|1[0-2])(?!\d)/.exec(edtf ?? '')?.[1] ?? null
}

export function dayOf(edtf: string | null): string | null {
  const day = /^\d{4}[?~%]?-[?~%]?(?:0[1-9]|1[0-2])[?~%]?-[?~%]?(\d\d)(?!\d)/.exec(edtf ?? '')?.[1]
  return day === undefined ? null : String(Number(day))
}
