/** The monogram in its circle: « FE », as the masthead has it. Letters are `A` to `Z` alone. */

interface Circle {
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** As `0.72` em wide capitals: four of them still stand inside. */
function letterSize(monogram: string, radius: number): number {
  return Math.round(((radius * 1.55) / Math.max(1.6, monogram.length * 0.72)) * 10) / 10
}

export function drawSeal(monogram: string, colour: string, { x, y, radius }: Circle): string {
  const size = letterSize(monogram, radius)
  const stroke = Math.max(1, Math.round(radius * 0.8) / 10)
  return (
    `<circle cx="${x}" cy="${y}" r="${radius}" fill="none" stroke="${colour}" stroke-width="${stroke}"/>` +
    `<text x="${x}" y="${Math.round((y + size * 0.34) * 10) / 10}" text-anchor="middle" font-family="Salle Serif" font-weight="500" font-size="${size}" fill="${colour}">${monogram}</text>`
  )
}

/** For the tab of a browser: follows day and night, in the serif that the reader has. */
export function drawFavicon(monogram: string, day: string, night: string): string {
  const size = letterSize(monogram, 14.6)
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><style>:root{color:${day}}@media (prefers-color-scheme:dark){:root{color:${night}}}</style>` +
    '<circle cx="16" cy="16" r="14.6" fill="none" stroke="currentColor" stroke-width="2"/>' +
    `<text x="16" y="${Math.round((16 + size * 0.34) * 10) / 10}" text-anchor="middle" font-family="Georgia,Times,serif" font-weight="600" font-size="${size}" fill="currentColor">${monogram}</text></svg>\n`
  )
}

/** For the screen of a telephone: on paper, with the room that masks cut away. */
export function drawIcon(monogram: string, accent: string, paper: string, size: number): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 100 100"><rect width="100" height="100" fill="${paper}"/>` +
    `${drawSeal(monogram, accent, { x: 50, y: 50, radius: 36 })}</svg>`
  )
}
