import { PRESS_NAME_PARTS, PRESS_TITLES } from '../../french/press-titles.ts'
import type { Mention } from '../../model/record.ts'
import { lowerWord } from './split-words.ts'

const TITLES = new Set(PRESS_TITLES)
const PARTS = new Set(PRESS_NAME_PARTS)

/** Whether a name is an organ of the press or a network: « Washington Post », « The Sofia Herald », « Twitter ». */
export function isPress(mention: Pick<Mention, 'name' | 'text' | 'type'>): boolean {
  if (mention.type === 'person' || mention.type === 'event') return false
  return isPressName(mention.text) || isPressName(mention.name)
}

/** Names met: an article asks of each again and again. Few, since a name may hold the whole text that it was cut from. */
const met = new Map<string, boolean>()
const REMEMBERED_MOST = 400

export function isPressName(name: string): boolean {
  const known = met.get(name)
  if (known !== undefined) return known
  if (met.size >= REMEMBERED_MOST) met.clear()
  const told = soundsLikePress(name)
  met.set(name, told)
  return told
}

function soundsLikePress(name: string): boolean {
  const low = lowerWord(name).replace(/\s+/g, ' ')
  if (TITLES.has(low)) return true
  const parts = low.split(/[ -]/)
  return parts.length > 1 && parts.length < 6 && (PARTS.has(parts.at(-1) ?? '') || PARTS.has(parts[0] ?? ''))
}
