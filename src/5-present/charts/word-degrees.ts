/** Degrees → words: [5.155, −52.65] → « 5° 09′ N, 52° 39′ O ». */
import type { PageWords } from '../words/page-words.ts'

type Sides = Pick<PageWords, 'north' | 'south' | 'east' | 'west'>

export function wordLatitude(latitude: number, words: Sides): string {
  return wordDegrees(latitude, words.north, words.south)
}

export function wordLongitude(longitude: number, words: Sides): string {
  return wordDegrees(longitude, words.east, words.west)
}

export function wordPoint([latitude, longitude]: readonly [number, number], words: Sides): string {
  return `${wordLatitude(latitude, words)}, ${wordLongitude(longitude, words)}`
}

function wordDegrees(value: number, positive: string, negative: string): string {
  const minutes = Math.round(Math.abs(value) * 60)
  const text = `${Math.floor(minutes / 60)}°\u00A0${String(minutes % 60).padStart(2, '0')}′`
  return minutes === 0 ? text : `${text}\u00A0${value > 0 ? positive : negative}`
}
