/** The fonts of the site (variable WOFF2, `public/fonts`) → the two that pictures are drawn with: TrueType, one weight each. Run by hand when they change. */
import { readFileSync, writeFileSync } from 'node:fs'
import subsetFont from 'subset-font'

const wanted = [
  ['salle-serif', 500],
  ['salle-sans', 600],
] as const
const everySign = Array.from({ length: 0x3000 - 32 }, (_, i) => String.fromCharCode(i + 32)).join('')

for (const [name, wght] of wanted) {
  const font = await subsetFont(readFileSync(`public/fonts/${name}.woff2`), everySign, { targetFormat: 'sfnt', variationAxes: { wght } })
  writeFileSync(`src/6-publish/pictures/fonts/${name}-${wght}.ttf`, font)
  process.stdout.write(`${name}-${wght}.ttf ${font.length} bytes\n`)
}
