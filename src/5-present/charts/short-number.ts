/** At most two decimals, no zero before the point: −0.504 → `-.5`. */
export function short(value: number): string {
  const rounded = Math.round(value * 100) / 100
  return rounded === 0 ? '0' : String(rounded).replace(/^(-?)0\./, '$1.')
}
