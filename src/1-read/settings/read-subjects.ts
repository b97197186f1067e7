/** `subjects` of the authority file → preferred tags with their variants: « astronomie: [comètes] », or a list of `{ name, variants, note }`. */
import type { Authorities } from '../../model/settings.ts'
import { isMap, type YamlValue } from '../yaml/load-yaml.ts'
import { checkKeys, type Desk, readText, readTexts, wrongType } from '../yaml/read-values.ts'

type Subject = Authorities['subjects'][number]

export function readSubjects(desk: Desk, value: YamlValue | undefined): readonly Subject[] {
  if (value === undefined || value === null) return []
  if (isMap(value)) return Object.entries(value).flatMap(([name, one]) => readNamed(desk, name, one) ?? [])
  if (!Array.isArray(value)) return wrongType(desk, ['subjects'], value, 'lines such as `astronomie: [comètes]`') ?? []
  return (value as readonly YamlValue[]).flatMap((one) => {
    if (typeof one === 'string') return [{ name: one, variants: [] }]
    if (!isMap(one)) return wrongType(desk, ['subjects'], one, 'a map with `name` and `variants`') ?? []
    checkKeys(desk, ['subjects'], one, ['name', 'variants', 'note'])
    const name = readText(desk, ['subjects', 'name'], one.name)
    return name === undefined ? (wrongType(desk, ['subjects'], null, 'a `name`') ?? []) : [toSubject(desk, name, one.variants, one.note)]
  })
}

function readNamed(desk: Desk, name: string, value: YamlValue): Subject | undefined {
  if (!isMap(value)) return toSubject(desk, name, value, undefined)
  checkKeys(desk, ['subjects', name], value, ['variants', 'note'])
  return toSubject(desk, name, value.variants, value.note)
}

function toSubject(desk: Desk, name: string, variants: YamlValue | undefined, note: YamlValue | undefined): Subject {
  const words = readText(desk, ['subjects', name], note)
  return { name, variants: readTexts(desk, ['subjects', name], variants) ?? [], ...(words === undefined ? {} : { note: words }) }
}
