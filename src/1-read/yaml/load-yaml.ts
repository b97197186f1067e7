/**
 * YAML → plain values, every scalar a string as it was written: « date: 1909-07-26 » stays `1909-07-26`, « non » stays `non`, `1.10` keeps its nought.
 * No tags beyond text, lists and maps; aliases are copied out within a budget, so a « billion laughs » ends in a message. Never throws.
 */
import { FAILSAFE_SCHEMA, load, YAMLException } from 'js-yaml'
import { message } from '../../messages.ts'
import type { Message } from '../../model/message.ts'
import type { Place } from './place.ts'

export type YamlMap = { readonly [key: string]: YamlValue }
export type YamlValue = string | null | readonly YamlValue[] | YamlMap

/** Largest file, in characters, and most values in it, aliases counted each time. */
const largest = 16_000_000
const deepest = 50

export function loadYaml(yaml: string, place: Place, budget: number): { readonly value: YamlValue; readonly messages: readonly Message[] } {
  const failed = (why: string, line?: number) => ({
    value: null,
    messages: [message('broken-yaml', { path: place.path, ...(line === undefined ? {} : { line }) }, { why })],
  })
  if (yaml.length > Math.min(largest, budget * 200)) return failed(`${yaml.length} characters`)
  try {
    const counter = { left: budget }
    return { value: copyValue(load(yaml, { schema: FAILSAFE_SCHEMA }), counter, 0), messages: [] }
  } catch (error) {
    if (error instanceof YAMLException)
      return failed(error.reason, place.line + Math.min(error.mark?.line ?? 0, yaml.trimEnd().split('\n').length - 1))
    return failed(error instanceof RangeError ? 'too many values, or too deep' : String(error), place.line)
  }
}

/** A tree without shared or circular parts; `~` and nothing at all are null. */
function copyValue(value: unknown, counter: { left: number }, depth: number): YamlValue {
  if (counter.left-- <= 0 || depth > deepest) throw new RangeError('over budget')
  if (value === null || value === undefined || value === '~') return null
  if (typeof value !== 'object') return String(value).normalize('NFC')
  if (Array.isArray(value)) return value.map((one) => copyValue(one, counter, depth + 1))
  const map: Record<string, YamlValue> = Object.create(null)
  for (const [key, one] of Object.entries(value)) map[key.normalize('NFC')] = copyValue(one, counter, depth + 1)
  return map
}

export function isMap(value: YamlValue | undefined): value is YamlMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
