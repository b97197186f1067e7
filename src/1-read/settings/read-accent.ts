/** `accent` of `site.yaml` → the one colour of the look, with a warning where it cannot be read on the paper: « accent: "#8a1c1c" ». */
import { contrast, darkenUntil, lightenAtNight, paper } from '../../model/colour.ts'
import type { YamlValue } from '../yaml/load-yaml.ts'
import { complain, type Desk, readText, wrongType } from '../yaml/read-values.ts'

/** WCAG 2.2, 1.4.3: text below 18 points. */
const enough = 4.5

/** It goes into a style sheet: six hexadecimal digits and nothing else. */
export function readAccent(desk: Desk, value: YamlValue | undefined): string | null {
  const written = readText(desk, ['accent'], value)
  if (written === undefined) return null
  if (!/^#[0-9a-f]{6}$/i.test(written)) return wrongType(desk, ['accent'], written, 'a colour such as `"#8a1c1c"`') ?? null
  const accent = written.toLowerCase()
  checkContrast(desk, accent)
  return accent
}

function checkContrast(desk: Desk, accent: string): void {
  const readings = [
    { when: 'by day', ratio: contrast(accent, paper.day) },
    { when: 'by night', ratio: contrast(lightenAtNight(accent), paper.night) },
  ]
  for (const { when, ratio } of readings) {
    if (ratio >= enough) continue
    const near = when === 'by day' ? darkenUntil(accent, (colour) => contrast(colour, paper.day) >= enough) : ''
    complain(desk, 'accent-contrast', ['accent'], { accent, when, ratio: (Math.floor(ratio * 100) / 100).toFixed(2), near })
  }
}
