/** A web address of `site.yaml`, or null and a message: « url: exemple.fr » lacks its https://. */
import type { YamlValue } from '../yaml/load-yaml.ts'
import { complain, type Desk, readText } from '../yaml/read-values.ts'

export function readAddress(desk: Desk, key: string, value: YamlValue | undefined): string | null {
  const address = readText(desk, [key], value)
  if (address === undefined) return null
  if (/^https?:\/\/[^\s<>"'\\]+$/i.test(address) && URL.canParse(address)) return address
  complain(desk, 'invalid-address', [key], { address: address.slice(0, 80) })
  return null
}

/** The same without query and fragment, ended by `/`. */
export function readSiteUrl(desk: Desk, value: YamlValue | undefined, key = 'url'): string | null {
  const url = readAddress(desk, key, value)?.replace(/[?#].*$/, '') ?? null
  return url === null || url.endsWith('/') ? url : `${url}/`
}
