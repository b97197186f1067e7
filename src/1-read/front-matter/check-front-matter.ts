/** A map of YAML → `FrontMatter`, keys in English: « titre: Kourou » gives `{ title: 'Kourou' }`. What is wrong is reported and left out. */
import { frontMatterKeys } from '../../french/front-matter-keys.ts'
import type { Message } from '../../model/message.ts'
import type { FrontMatter } from '../../model/source.ts'
import type { YamlMap, YamlValue } from '../yaml/load-yaml.ts'
import type { Place } from '../yaml/place.ts'
import { checkKeys, complain, type Desk, readDate, readFlag, readText, readTexts } from '../yaml/read-values.ts'
import { readCorrections } from './read-corrections.ts'
import { readEntities } from './read-entities.ts'

type Key = (typeof frontMatterKeys)[keyof typeof frontMatterKeys]
type Reader = (desk: Desk, keys: readonly string[], value: YamlValue) => unknown

const readers: Readonly<Record<Exclude<Key, 'encoding'>, Reader>> = {
  title: readText,
  standfirst: readText,
  date: readDate,
  author: readAuthors,
  source: readText,
  url: readUrl,
  section: readText,
  tags: readTexts,
  related: readTexts,
  entities: readEntities,
  slug: readText,
  cote: readText,
  aliases: readTexts,
  draft: readFlag,
  language: readLanguage,
  corrections: readCorrections,
}

export function checkFrontMatter(map: YamlMap, place: Place): { readonly frontMatter: FrontMatter; readonly messages: readonly Message[] } {
  const desk: Desk = { place, messages: [] }
  checkKeys(desk, [], map, Object.keys(frontMatterKeys))
  const found = new Map<string, unknown>()
  for (const [written, value] of Object.entries(map)) {
    const key = Object.hasOwn(frontMatterKeys, written) ? frontMatterKeys[written as keyof typeof frontMatterKeys] : undefined
    if (key === undefined || key === 'encoding') continue
    if (found.has(key)) {
      complain(desk, 'repeated-key', [written], { same: key })
      continue
    }
    const read = readers[key](desk, [written], value)
    if (read !== undefined) found.set(key, read)
  }
  // In the order of the table above, so that the order in the file changes nothing.
  const ordered = Object.keys(readers).filter((key) => found.has(key))
  return { frontMatter: Object.fromEntries(ordered.map((key) => [key, found.get(key)])), messages: desk.messages }
}

/** « author: [Élise Martin, Paul Roux] » is one signature. */
function readAuthors(desk: Desk, keys: readonly string[], value: YamlValue): string | undefined {
  const authors = readTexts(desk, keys, value) ?? []
  if (authors.length === 0) return undefined
  return authors.length === 1 ? authors[0] : `${authors.slice(0, -1).join(', ')} et ${authors.at(-1)}`
}

function readUrl(desk: Desk, keys: readonly string[], value: YamlValue): string | undefined {
  const url = readText(desk, keys, value)
  if (url === undefined || /^https?:\/\/[^\s<>"]+$/i.test(url)) return url
  complain(desk, 'invalid-address', keys, { address: url.slice(0, 80) })
  return undefined
}

function readLanguage(desk: Desk, keys: readonly string[], value: YamlValue): string | undefined {
  const language = readText(desk, keys, value)
  if (language === undefined || /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(language)) return language
  complain(desk, 'invalid-language', keys, { language: language.slice(0, 40) })
  return undefined
}
