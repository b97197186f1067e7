import type { EntityType } from './record.ts'

/** A form under which the authority file knows somebody or something: preferred name or variant. */
export interface AuthorityName {
  readonly form: string
  readonly type: EntityType
}
