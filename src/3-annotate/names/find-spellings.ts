import type { Joining, NameForm } from './resolve-names.ts'

const PERSON = 0
const SHORTEST = 8
/** An article with more forms so alike is a list, and keeps them apart. */
const MOST_NEIGHBOURS = 40

/** Misspelt repetitions: one letter more, less, other or swapped in one long word, all else the same, and the other spelling the commoner. */
export function findSpellings(forms: readonly NameForm[]): Joining[] {
  const byNeighbour = new Map<string, NameForm[]>()
  const keys = forms.map(neighbourKeys)
  for (const [i, form] of forms.entries()) {
    for (const key of keys[i] ?? []) {
      const near = byNeighbour.get(key)
      if (near === undefined) byNeighbour.set(key, [form])
      else if (near.length < MOST_NEIGHBOURS) near.push(form)
    }
  }
  return forms.flatMap((form, i) => {
    const near = (keys[i] ?? []).flatMap((key) => byNeighbour.get(key) ?? [])
    if (near.every((other) => other === form)) return []
    const candidates = new Set(near)
    const likely = [...candidates].filter((other) => other !== form && other.spans.length > form.spans.length && differsByOne(form, other))
    return likely.length === 1 && likely[0] !== undefined ? [{ form, to: likely[0], rule: 'spelling' as const }] : []
  })
}

/** Forms that may be spellings of each other share one of these: the name with one long word blanked to its first letter. */
function neighbourKeys(form: NameForm): string[] {
  const keys: string[] = []
  form.words.forEach((word, i) => {
    if (word.length < SHORTEST - 2) return
    keys.push(`${form.type} ${form.words.map((other, j) => (i === j ? `${word.charAt(0)}*` : other)).join(' ')}`)
  })
  return keys
}

function differsByOne(form: NameForm, other: NameForm): boolean {
  const at = form.words.findIndex((word, i) => word !== other.words[i])
  const [a, b] = [form.words[at] ?? '', other.words[at] ?? '']
  const shortest = form.type === PERSON && form.words.length > 1 ? SHORTEST - 2 : SHORTEST
  if (Math.min(a.length, b.length) < shortest || /\d/.test(a + b)) return false
  return !isInflection(a, b) && isOneEdit(a, b)
}

/** « Ukrainien » and « Ukrainiens » are two words. */
function isInflection(a: string, b: string): boolean {
  return [a, b].some((word, i) => [b, a][i] === `${word}s` || [b, a][i] === `${word}e`)
}

function isOneEdit(a: string, b: string): boolean {
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  return (x.length <= 1 && y.length <= 1) || (x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0])
}
