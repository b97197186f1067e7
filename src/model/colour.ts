/** Colours of the look and their arithmetic: `#0c5741` on paper has a contrast of 8.3. sRGB, six hexadecimal digits. */

/** As `--paper` and `--accent` in public/style.css; a test holds them together. */
export const paper = { day: '#fbfcfa', night: '#11120f' } as const
export const ink = { day: '#1a201d', soft: '#56615b', rule: '#d2d9d4' } as const
export const reading = { day: '#0c5741', night: '#8fc3a8' } as const

/** The accent by night, as the style sheet mixes it: `color-mix(in oklab, var(--own), #fff 55%)`. */
export function lightenAtNight(accent: string): string {
  const [own, white] = [toOklab(accent), toOklab('#ffffff')]
  return fromOklab([0, 1, 2].map((i) => (own[i] ?? 0) * 0.45 + (white[i] ?? 0) * 0.55))
}

/** WCAG 2: 1 to 21. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/** The nearest darker shade that will do; `#000000` does at last. */
export function darkenUntil(colour: string, enough: (shade: string) => boolean): string {
  const [light = 0, a = 0, b = 0] = toOklab(colour)
  for (let step = 1; step < 100; step += 1) {
    const kept = 1 - step / 100
    const shade = fromOklab([light * kept, a * kept, b * kept])
    if (enough(shade)) return shade
  }
  return '#000000'
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = toLinear(colour)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function toLinear(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
}

/** B. Ottosson's Oklab (2020), as CSS Color 4 has it. */
function toOklab(colour: string): readonly number[] {
  const [r = 0, g = 0, b = 0] = toLinear(colour)
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

function fromOklab([light = 0, a = 0, b = 0]: readonly number[]): string {
  const l = (light + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (light - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (light - 0.0894841775 * a - 1.291485548 * b) ** 3
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
  return `#${linear.map(toHex).join('')}`
}

function toHex(linear: number): string {
  const value = linear <= 0.0031308 ? linear * 12.92 : 1.055 * linear ** (1 / 2.4) - 0.055
  return Math.round(Math.min(1, Math.max(0, value)) * 255)
    .toString(16)
    .padStart(2, '0')
}
