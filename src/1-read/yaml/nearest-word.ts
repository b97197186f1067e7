/** The word of a list that is nearest to another by edits (insert, delete, replace, swap), if near enough: « titer » → « titre ». */

export function nearestWord(word: string, words: readonly string[]): string | null {
  const folded = fold(word.slice(0, 60))
  const limit = Math.max(1, Math.floor(folded.length / 3))
  let nearest: string | null = null
  let least = limit + 1
  for (const other of words) {
    const edits = countEdits(folded, fold(other))
    if (edits < least) [nearest, least] = [other, edits]
  }
  return nearest
}

const fold = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Damerau and Levenshtein's distance, restricted form. */
function countEdits(a: string, b: string): number {
  let older: number[] = []
  let former = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let edits = Math.min((former[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (former[j - 1] ?? 0) + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) edits = Math.min(edits, (older[j - 2] ?? 0) + 1)
      row.push(edits)
    }
    older = former
    former = row
  }
  return former[b.length] ?? 0
}
