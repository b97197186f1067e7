/** `alternates` of `site.yaml` → the same archive in other languages: « alternates: { en: https://exemple.fr/en/ } ». */
import { isMap, type YamlValue } from '../yaml/load-yaml.ts'
import { type Desk, wrongType } from '../yaml/read-values.ts'
import { readSiteUrl } from './read-address.ts'

export function readAlternates(desk: Desk, value: YamlValue | undefined): Readonly<Record<string, string>> {
  if (value === undefined || value === null) return {}
  if (!isMap(value)) return wrongType(desk, ['alternates'], value, 'lines such as `en: https://…`') ?? {}
  const pairs = Object.entries(value).flatMap(([language, address]): [string, string][] => {
    if (!/^(?:[a-z]{2,3}(?:-[A-Z]{2})?|x-default)$/.test(language)) {
      wrongType(desk, ['alternates', language], language, 'a language such as `en`, or `x-default`')
      return []
    }
    const url = readSiteUrl(desk, address, language)
    return url === null ? [] : [[language, url]]
  })
  return Object.fromEntries(pairs.sort(([a], [b]) => (a < b ? -1 : 1)))
}
