/**
 * Plain values → YAML a person can read: « - {text: Blériot, at: 113-120, type: person} » on one line where it fits, else one key a line.
 * The same bytes for the same values; reading it with a core schema gives the same values back.
 */
import type { Short } from './shorten-record.ts'

const widest = 150

export function writeYaml(map: { readonly [key: string]: Short }): string {
  return Object.entries(map)
    .map(([key, value]) => `${writeText(key)}:${writeUnder(value, '')}\n`)
    .join('')
}

/** What follows a key: on its line, or below it. */
function writeUnder(value: Short, indent: string): string {
  const line = writeFlow(value)
  const isShort = line.length <= widest || typeof value !== 'object' || value === null
  return isShort ? ` ${line}` : `\n${writeBlock(value, `${indent}  `)}`
}

function writeBlock(value: Exclude<Short, string | number | boolean | null>, indent: string): string {
  if (isList(value)) return value.map((one) => `${indent}- ${writeItem(one, `${indent}  `)}`).join('\n')
  return Object.entries(value)
    .map(([key, one]) => `${indent}${writeText(key)}:${writeUnder(one, indent)}`)
    .join('\n')
}

function writeItem(value: Short, indent: string): string {
  const line = writeFlow(value)
  if (line.length <= widest || typeof value !== 'object' || value === null) return line
  return writeBlock(value, indent).slice(indent.length)
}

function writeFlow(value: Short): string {
  if (typeof value === 'string') return writeText(value)
  if (isList(value)) return `[${value.map(writeFlow).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value)
      .map(([key, one]) => `${writeText(key)}: ${writeFlow(one)}`)
      .join(', ')}}`
  }
  return String(value)
}

const isList = (value: Short): value is readonly Short[] => Array.isArray(value)

/** Words that need no quotation marks: they begin with a letter, and hold no sign that YAML gives a meaning. */
const bare = /^\p{L}(?:[\p{L}\p{N} ’'.()/%&+«»;–—-]*[\p{L}\p{N}’.)%»])?$/u
const spans = /^\d+-\d+(?: \d+-\d+)*$/
const reserved = /^(?:true|false|null|yes|no|on|off|y|n|nan|inf)$/i
/** What YAML does not take as it is, what a reader would not see, and what might join the `n` of a `\n` before it when the file is read. */
const hidden = /[\u007F-\u009F\u00AD\u1161-\u11FF\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF\p{M}]/gu

function writeText(words: string): string {
  if ((bare.test(words) && !reserved.test(words)) || spans.test(words)) return words
  return JSON.stringify(words).replace(hidden, escapeSign)
}

/** In UTF-16 units, as JSON does. */
function escapeSign(sign: string): string {
  return Array.from({ length: sign.length }, (_, i) => `\\u${sign.charCodeAt(i).toString(16).padStart(4, '0')}`).join('')
}
