/** Does every span of a record cover the words that it claims? `{ text: Calais, at: 62-68 }` is checked against the text. */

export function spansSlice(value: unknown, text: string): boolean {
  if (Array.isArray(value)) return value.every((one) => spansSlice(one, text))
  if (typeof value !== 'object' || value === null) return true
  const { start, end, text: words } = value as { readonly start?: unknown; readonly end?: unknown; readonly text?: unknown }
  if (typeof start === 'number' && typeof end === 'number') {
    if (start < 0 || end < start || end > text.length) return false
    if (typeof words === 'string' && text.slice(start, end) !== words) return false
  }
  return Object.values(value).every((one) => spansSlice(one, text))
}
