/** `corrections: [{ date: 1909-07-28, text: « Le pilote se nomme Latham. » }]` → dated notes for the article's page. */
import type { FrontMatter } from '../../model/source.ts'
import { isMap, type YamlValue } from '../yaml/load-yaml.ts'
import { checkKeys, type Desk, readDate, readText, wrongType } from '../yaml/read-values.ts'

type Corrections = NonNullable<FrontMatter['corrections']>

export function readCorrections(desk: Desk, keys: readonly string[], value: YamlValue): Corrections | undefined {
  if (value === null) return undefined
  if (!Array.isArray(value)) return wrongType(desk, keys, value, 'a list of `{ date, text }`')
  return (value as readonly YamlValue[]).flatMap((one) => {
    if (!isMap(one)) return wrongType(desk, keys, one, 'a map with `date` and `text`') ?? []
    checkKeys(desk, keys, one, ['date', 'text', 'texte'])
    const date = readDate(desk, [...keys, 'date'], one.date)
    const text = readText(desk, [...keys, 'text'], one.text ?? one.texte)
    if (date === undefined || text === undefined) return wrongType(desk, keys, one, 'a `date` and a `text`') ?? []
    return [{ date, text }]
  })
}
