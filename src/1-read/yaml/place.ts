/** Where a piece of YAML stands, to point at the line of a key: `titel: Kourou` on line 2 of `vrac/kourou.txt`. */

export interface Place {
  readonly path: string
  /** 1-based line of the file on which the YAML begins. */
  readonly line: number
  readonly yaml: string
}

/** The line on which the last of these keys stands, each looked for below the one before; the line of the YAML where none is found. */
export function placeOfKey({ path, line, yaml }: Place, ...keys: readonly string[]): { readonly path: string; readonly line: number } {
  const lines = yaml.split('\n')
  let found = -1
  for (const key of keys) {
    // A key inside braces stands on its parent's line.
    const next = lines.findIndex((one, i) => i >= found && hasKey(one, key, i === found))
    if (next < 0) break
    found = next
  }
  return { path, line: line + Math.max(found, 0) }
}

function hasKey(line: string, key: string, insideOnly: boolean): boolean {
  const bare = line.normalize('NFC')
  for (const written of [key, `"${key}"`, `'${key}'`]) {
    for (let at = bare.indexOf(written); at >= 0; at = bare.indexOf(written, at + 1)) {
      const before = bare.slice(0, at).trimEnd()
      const starts = !insideOnly && /^[\s-]*$/.test(before)
      if ((starts || /[{,]$/.test(before)) && /^\s*(:|$)/.test(bare.slice(at + written.length))) return true
    }
  }
  return false
}
