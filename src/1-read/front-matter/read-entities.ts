/** `entities: { add: [{ name: Escopette, type: produit }], remove: [Mars] }`, keys and types in English or French → what the reader must find or not. */
import { entityTypeNames } from '../../french/entity-type-names.ts'
import type { FrontMatter } from '../../model/source.ts'
import { isMap, type YamlValue } from '../yaml/load-yaml.ts'
import { checkKeys, complain, type Desk, readText, readTexts, wrongType } from '../yaml/read-values.ts'

type Entities = NonNullable<FrontMatter['entities']>
type Added = NonNullable<Entities['add']>[number]

export function readEntities(desk: Desk, keys: readonly string[], value: YamlValue): Entities | undefined {
  if (value === null) return undefined
  if (!isMap(value)) return wrongType(desk, keys, value, 'a map with `add` and `remove`')
  checkKeys(desk, keys, value, ['add', 'remove', 'ajouter', 'retirer'])
  const addKey = value.add === undefined ? 'ajouter' : 'add'
  const removeKey = value.remove === undefined ? 'retirer' : 'remove'
  const add = readAdded(desk, [...keys, addKey], value[addKey])
  const remove = readTexts(desk, [...keys, removeKey], value[removeKey])
  return { ...(add && add.length > 0 ? { add } : {}), ...(remove && remove.length > 0 ? { remove } : {}) }
}

function readAdded(desk: Desk, keys: readonly string[], value: YamlValue | undefined): readonly Added[] | undefined {
  if (value === undefined || value === null) return undefined
  if (!Array.isArray(value)) return wrongType(desk, keys, value, 'a list such as `[{ name: Escopette, type: product }]`')
  return (value as readonly YamlValue[]).flatMap((one) => {
    if (!isMap(one)) return wrongType(desk, keys, one, 'a map with `name` and `type`') ?? []
    checkKeys(desk, keys, one, ['name', 'type', 'nom'])
    const name = readText(desk, [...keys, 'name'], one.name ?? one.nom)
    const type = readEntityType(desk, [...keys, 'type'], one.type)
    if (name === undefined) return wrongType(desk, keys, null, 'a `name`') ?? []
    return type === undefined ? [] : [{ name, type }]
  })
}

export function readEntityType(desk: Desk, keys: readonly string[], value: YamlValue | undefined) {
  const written = readText(desk, keys, value)?.toLowerCase() ?? ''
  const type = Object.hasOwn(entityTypeNames, written) ? entityTypeNames[written] : undefined
  if (type === undefined) complain(desk, 'unknown-type', keys, { type: written })
  return type
}
