/**
 * Folded word → its sound, roughly, so that the ways of writing one foreign name meet: « Mashhad », « Machhad » → `maSad`; « Schultz », « Schulz » →
 * `Sulz`. `consonants` leaves the vowels out too: « Kafraya », « Kefraya » → `kfr`. Two words of one sound are candidates, never more.
 */
const rules: readonly (readonly [RegExp, string])[] = [
  [/tch|sch|ch|sh/g, 'S'],
  [/ph/g, 'f'],
  [/dj|dh/g, 'j'],
  [/kh|gh|ck|qu|q|x/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/tz|ts/g, 'z'],
  [/th/g, 't'],
  [/ow(?=[^aeiouy]|$)/g, 'o'],
  [/oo|ou|w|v/g, 'u'],
  [/ee/g, 'e'],
  [/y|ij/g, 'i'],
  [/h/g, ''],
  [/(.)\1+/g, '$1'],
  [/(?<=..)e$/g, ''],
]

const known = new Map<string, { readonly sound: string; readonly consonants: string }>()
const bound = 100_000

export function soundOf(word: string): string {
  return hear(word).sound
}

export function consonantsOf(word: string): string {
  return hear(word).consonants
}

/** Words come again and again: what was heard is remembered, in a bounded store that changes no answer. */
function hear(word: string): { readonly sound: string; readonly consonants: string } {
  const heard = known.get(word)
  if (heard) return heard
  let sound = word
  for (const [pattern, by] of rules) sound = sound.replace(pattern, by)
  const answer = { sound, consonants: sound.replace(/(?<=.)[aeiou]/g, '').replace(/(.)\1+/g, '$1') }
  if (known.size >= bound) known.clear()
  known.set(word, answer)
  return answer
}

/** Whether one slip of the pen (a letter more, less, other, or two swapped) makes one of the other; two slips in words of nine letters and more. */
export function isNearSpelling(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  if (shorter < 4 || Math.abs(a.length - b.length) > 2) return false
  return countSlips(a, b) <= (shorter >= 9 ? 2 : 1)
}

/** Optimal string alignment distance (deletion, insertion, substitution, swap of neighbours). */
export function countSlips(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let best = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (before[j - 2] ?? 0) + 1)
      next.push(best)
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}
