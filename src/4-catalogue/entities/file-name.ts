import type { EntityType } from '../../model/record.ts'
import { sortName } from '../names/sort-name.ts'

/** An entity's name → its sorting form: « Curie, Marie », « Havre (Le) », « Équipe (L’) », « Académie des sciences ». */
export function fileName(type: EntityType, name: string): string {
  if (type === 'person') return sortName(name)
  const article = /^(?:(?:(Le|La|Les|The)\s+)|(L[’']))(.+)$/u.exec(name)
  return article ? `${article[3]} (${article[1] ?? article[2]})` : name
}
