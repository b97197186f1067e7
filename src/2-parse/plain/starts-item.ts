/** The mark of a list item at the beginning of a line: « • Ariane », « - Kourou », « 2) Toulouse ». A long dash is dialogue, not a list. */

const mark = /^(?:[-*•·▪◦‣●○■□▶►✓✔➤]\s+|(\d{1,3})[.)]\s+)(?=\S)/

export interface ItemMark {
  readonly length: number
  /** The number of a numbered item. */
  readonly number: number | null
}

export function readItemMark(head: string): ItemMark | null {
  const found = mark.exec(head)
  return found && { length: found[0].length, number: found[1] === undefined ? null : Number(found[1]) }
}

export function startsItem(head: string): boolean {
  return mark.test(head)
}
