/**
 * `content/authorities.yaml` → names with their forms and identifiers, names that are none, names to keep apart, and controlled subjects:
 * « - name: Marie Curie » with « variants: [Mme Curie] ». What is wrong is reported and left out. Never throws.
 */
import type { Message } from '../model/message.ts'
import type { Authorities } from '../model/settings.ts'
import { readAuthority } from './settings/read-authority.ts'
import { readSubjects } from './settings/read-subjects.ts'
import { isMap, type YamlValue } from './yaml/load-yaml.ts'
import { checkKeys, type Desk, readTexts, wrongType } from './yaml/read-values.ts'
import { readYamlFile } from './yaml/read-yaml-file.ts'

export function readAuthorities(contentDir: string): { readonly value: Authorities; readonly messages: readonly Message[] } {
  const { value, desk } = readYamlFile(contentDir, 'authorities.yaml')
  if (value !== null && !isMap(value)) wrongType(desk, [], value, 'keys `entities`, `not`, `apart` and `subjects`')
  const map = isMap(value) ? value : {}
  checkKeys(desk, [], map, ['entities', 'not', 'apart', 'subjects'])
  const authorities: Authorities = {
    entities: readEntries(desk, map.entities),
    not: readTexts(desk, ['not'], map.not) ?? [],
    apart: readApart(desk, map.apart),
    subjects: readSubjects(desk, map.subjects),
  }
  return { value: authorities, messages: desk.messages }
}

function readEntries(desk: Desk, value: YamlValue | undefined): Authorities['entities'] {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) return wrongType(desk, ['entities'], value, 'a list of maps with `name` and `type`') ?? []
  return (value as readonly YamlValue[]).flatMap((one) => readAuthority(desk, one) ?? [])
}

/** Lists of two names or more. */
function readApart(desk: Desk, value: YamlValue | undefined): Authorities['apart'] {
  if (value === undefined || value === null) return []
  const expected = 'lists such as `[Pierre Curie, Marie Curie]`'
  if (!Array.isArray(value)) return wrongType(desk, ['apart'], value, expected) ?? []
  return (value as readonly YamlValue[]).flatMap((one) => {
    if (!Array.isArray(one)) return wrongType(desk, ['apart'], one, expected) ?? []
    const names = readTexts(desk, ['apart'], one) ?? []
    return names.length > 1 ? [names] : []
  })
}
