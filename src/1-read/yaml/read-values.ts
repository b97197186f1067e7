/**
 * A value of YAML → what a key wants (text, list of texts, yes or no, date in EDTF), or a message that points at the key's line:
 * « tags: {a: b} » is *Unexpected map under `tags`, expected a list of texts*.
 */
import edtf from 'edtf'
import { message, type RuleId } from '../../messages.ts'
import type { Message } from '../../model/message.ts'
import { isMap, type YamlMap, type YamlValue } from './load-yaml.ts'
import { nearestWord } from './nearest-word.ts'
import { type Place, placeOfKey } from './place.ts'

/** What is being read, and where complaints go. */
export interface Desk {
  readonly place: Place
  readonly messages: Message[]
}

export function complain(
  desk: Desk,
  ruleId: RuleId,
  keys: readonly string[],
  particulars: Readonly<Record<string, string | number>>,
): void {
  desk.messages.push(message(ruleId, placeOfKey(desk.place, ...keys), { key: keys.at(-1) ?? '', ...particulars }))
}

export function wrongType(desk: Desk, keys: readonly string[], value: YamlValue, expected: string): undefined {
  const found = value === null ? 'nothing' : Array.isArray(value) ? 'list' : isMap(value) ? 'map' : `text \`${String(value).slice(0, 40)}\``
  complain(desk, 'wrong-type', keys, { found, expected })
}

export function readText(desk: Desk, keys: readonly string[], value: YamlValue | undefined): string | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'string') return wrongType(desk, keys, value, 'a text')
  return value.trim() === '' ? undefined : value.trim()
}

/** A list of texts; a single text is a list of one. */
export function readTexts(desk: Desk, keys: readonly string[], value: YamlValue | undefined): readonly string[] | undefined {
  if (value === undefined || value === null) return undefined
  const list = Array.isArray(value) ? (value as readonly YamlValue[]) : [value as YamlValue]
  const texts = list.map((one) => (typeof one === 'string' ? one.trim() : null))
  if (texts.includes(null)) return wrongType(desk, keys, list.find((one) => typeof one !== 'string') ?? null, 'a list of texts')
  return [...new Set(texts.filter((one) => one !== null && one !== '') as string[])]
}

export function readFlag(desk: Desk, keys: readonly string[], value: YamlValue | undefined): boolean | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string' && /^(true|yes|oui|vrai)$/i.test(value)) return true
  if (typeof value === 'string' && /^(false|no|non|faux)$/i.test(value)) return false
  return wrongType(desk, keys, value, '`true` or `false`')
}

/** EDTF as `edtf` understands it, days that no calendar has refused. */
export function readDate(desk: Desk, keys: readonly string[], value: YamlValue | undefined): string | undefined {
  const text = readText(desk, keys, value)
  if (text === undefined || isEdtf(text)) return text
  complain(desk, 'invalid-date', keys, { date: text.slice(0, 60) })
  return undefined
}

export function isEdtf(text: string): boolean {
  if (text.length > 60) return false
  try {
    const { edtf: normal } = edtf(text)
    // The library takes the 29th of February of any year and moves it to the 1st of March.
    return !/^\d{4}-\d\d-\d\d$/.test(text) || normal === text
  } catch {
    return false
  }
}

/** Reports keys that are not in the list, with the nearest that is. */
export function checkKeys(desk: Desk, keys: readonly string[], map: YamlMap, known: readonly string[]): void {
  for (const key of Object.keys(map)) {
    if (known.includes(key)) continue
    complain(desk, 'unknown-key', [...keys, key], { near: nearestWord(key, known) ?? '', known: known.join(', ') })
  }
}
