/** `content/site.yaml` → the site's settings, completed with defaults: « title: Fonds d’exploration » gives the monogram `FE`. Never throws. */
import type { Message } from '../model/message.ts'
import { type SitePart, type SiteSettings, siteParts } from '../model/settings.ts'
import { readAccent } from './settings/read-accent.ts'
import { readAddress, readSiteUrl } from './settings/read-address.ts'
import { readAlternates } from './settings/read-alternates.ts'
import { isMap, type YamlValue } from './yaml/load-yaml.ts'
import { checkKeys, type Desk, readText, readTexts, wrongType } from './yaml/read-values.ts'
import { readYamlFile } from './yaml/read-yaml-file.ts'

const keys = [
  'title',
  'monogram',
  'url',
  'description',
  'publisher',
  'licence',
  'licenceUrl',
  'contact',
  'language',
  'typography',
  'featured',
  'accent',
  'css',
  'templates',
  'pictures',
  'citations',
  'alternates',
  'leaveOut',
] as const

/** Addresses of the licences that need not be looked up. */
const licences: Readonly<Record<string, string>> = {
  'cc by 4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'cc by-sa 4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
  'cc by-nc 4.0': 'https://creativecommons.org/licenses/by-nc/4.0/',
  'cc by-nd 4.0': 'https://creativecommons.org/licenses/by-nd/4.0/',
  'cc by-nc-sa 4.0': 'https://creativecommons.org/licenses/by-nc-sa/4.0/',
  'cc by-nc-nd 4.0': 'https://creativecommons.org/licenses/by-nc-nd/4.0/',
  'cc0 1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
}

export function readSettings(contentDir: string): {
  readonly value: Omit<SiteSettings, 'pathPrefix'>
  readonly messages: readonly Message[]
} {
  const { value, desk } = readYamlFile(contentDir, 'site.yaml')
  if (value !== null && !isMap(value)) wrongType(desk, [], value, 'keys such as `title`')
  const map = isMap(value) ? value : {}
  checkKeys(desk, [], map, keys)
  const text = (key: (typeof keys)[number]) => readText(desk, [key], map[key]) ?? null
  const title = text('title') ?? 'Archives'
  const licence = text('licence')
  const settings = {
    title,
    monogram: readMonogram(desk, map.monogram) ?? initials(title),
    url: readSiteUrl(desk, map.url),
    description: text('description') ?? '',
    publisher: text('publisher'),
    licence,
    licenceUrl: readAddress(desk, 'licenceUrl', map.licenceUrl) ?? licences[licence?.toLowerCase() ?? ''] ?? null,
    contact: text('contact'),
    language: readChoice(desk, 'language', map.language, ['fr', 'en'] as const),
    typography: readChoice(desk, 'typography', map.typography, ['french', 'none'] as const),
    featured: readTexts(desk, ['featured'], map.featured) ?? [],
    accent: readAccent(desk, map.accent),
    css: text('css'),
    templates: text('templates'),
    pictures: readChoice(desk, 'pictures', map.pictures, ['site', 'articles', 'none'] as const),
    citations: readChoice(desk, 'citations', map.citations, ['articles', 'indexes'] as const),
    alternates: readAlternates(desk, map.alternates),
    leaveOut: readParts(desk, map.leaveOut),
  }
  return { value: settings, messages: desk.messages }
}

function readParts(desk: Desk, value: YamlValue | undefined): readonly SitePart[] {
  const asked = readTexts(desk, ['leaveOut'], value) ?? []
  for (const part of asked) {
    if (!siteParts.some((one) => one === part)) wrongType(desk, ['leaveOut'], part, `parts among ${siteParts.join(', ')}`)
  }
  return siteParts.filter((part) => asked.includes(part))
}

function readMonogram(desk: Desk, value: YamlValue | undefined): string | null {
  const monogram = readText(desk, ['monogram'], value)
  if (monogram === undefined) return null
  if (/^[A-Z]{1,4}$/.test(monogram)) return monogram
  wrongType(desk, ['monogram'], monogram, 'one to four capitals without accents')
  return null
}

/** « Fonds d’exploration » → `FE`: the first letters of the words that are long enough to count. */
function initials(title: string): string {
  const words = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^A-Za-z]+/)
  const letters = words.filter((word) => word.length > 3).map((word) => word[0]?.toUpperCase() ?? '')
  return letters.slice(0, 4).join('') || 'A'
}

function readChoice<T extends string>(desk: Desk, key: string, value: YamlValue | undefined, choices: readonly [T, ...T[]]): T {
  const written = readText(desk, [key], value)
  if (written === undefined) return choices[0]
  const found = choices.find((choice) => choice === written)
  if (found === undefined) wrongType(desk, [key], written, choices.map((choice) => `\`${choice}\``).join(' or '))
  return found ?? choices[0]
}
