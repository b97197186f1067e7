/** A YAML file of the content folder → its values and a desk for complaints: `content/site.yaml`. A file that is not there has no values and no fault. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { message } from '../../messages.ts'
import { decodeBytes } from '../encoding/decode-bytes.ts'
import { loadYaml, type YamlValue } from './load-yaml.ts'
import type { Desk } from './read-values.ts'

/** Values in one file, aliases counted each time: tens of thousands of authorities. */
const budget = 2_000_000

export interface YamlFile {
  /** Null when the file is not there, empty or broken. */
  readonly value: YamlValue
  readonly desk: Desk
}

export function readYamlFile(contentDir: string, name: string): YamlFile {
  const path = `content/${name}`
  const file = join(contentDir, name)
  if (!existsSync(file)) return { value: null, desk: { place: { path, line: 1, yaml: '' }, messages: [] } }
  try {
    const decoded = decodeBytes(readFileSync(file), path)
    const place = { path, line: 1, yaml: decoded.text.replace(/\r\n?/g, '\n') }
    const { value, messages } = loadYaml(place.yaml, place, budget)
    return { value, desk: { place, messages: [...decoded.messages, ...messages] } }
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? String(error)
    return { value: null, desk: { place: { path, line: 1, yaml: '' }, messages: [message('unreadable-file', { path }, { why })] } }
  }
}
