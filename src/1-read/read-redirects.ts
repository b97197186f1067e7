/** `content/redirects.yaml` → addresses that moved: « /qui-a-dit-quoi/: /citations/ », or a list of `{ from, to }`. Never throws. */
import type { Message } from '../model/message.ts'
import type { Redirect } from '../model/site.ts'
import { isMap, type YamlValue } from './yaml/load-yaml.ts'
import { checkKeys, complain, type Desk, readText, wrongType } from './yaml/read-values.ts'
import { readYamlFile } from './yaml/read-yaml-file.ts'

export function readRedirects(contentDir: string): { readonly value: readonly Redirect[]; readonly messages: readonly Message[] } {
  const { value, desk } = readYamlFile(contentDir, 'redirects.yaml')
  const redirects = new Map<string, Redirect>()
  for (const [from, to, key] of listPairs(desk, value)) {
    const checked = checkRedirect(desk, from, to, key)
    if (checked === null) continue
    if (redirects.has(checked.from)) complain(desk, 'repeated-key', [key], { same: checked.from })
    else redirects.set(checked.from, checked)
  }
  return { value: [...redirects.values()], messages: desk.messages }
}

type Pair = readonly [from: YamlValue | undefined, to: YamlValue | undefined, key: string]

function listPairs(desk: Desk, value: YamlValue): readonly Pair[] {
  if (value === null) return []
  if (isMap(value)) return Object.entries(value).map(([from, to]) => [from, to, from])
  if (!Array.isArray(value)) return wrongType(desk, [], value, 'lines such as `/old/: /new/`') ?? []
  return (value as readonly YamlValue[]).flatMap((one): readonly Pair[] => {
    if (!isMap(one)) return wrongType(desk, [], one, 'a map with `from` and `to`') ?? []
    checkKeys(desk, [], one, ['from', 'to'])
    return [[one.from, one.to, typeof one.from === 'string' ? one.from : 'from']]
  })
}

function checkRedirect(desk: Desk, from: YamlValue | undefined, to: YamlValue | undefined, key: string): Redirect | null {
  const source = readText(desk, [key], from)
  const target = readText(desk, [key], to)
  if (source === undefined || target === undefined) return wrongType(desk, [key], null, 'an address, and where it leads') ?? null
  if (!/^\/(?!\/)[^\s?#<>"\\]*$/.test(source) || source.includes('..')) {
    return wrongType(desk, [key], source, 'an address of this site that begins with /') ?? null
  }
  if (!/^(?:\/(?!\/)|https?:\/\/)[^\s<>"\\]*$/i.test(target))
    return wrongType(desk, [key], target, 'an address that begins with / or https://') ?? null
  if (source === target) return wrongType(desk, [key], target, 'another address') ?? null
  return { from: source, to: target }
}
