/**
 * The workshop and the names of the authority file as they are now → the paths whose record may be another now, taken out of the workshop. An article that
 * holds none of the forms that came or went (« CSIS », a new variant) reads as before. The list is kept beside, in the same transaction: a build that is
 * killed leaves nothing that was read with another list.
 */
import { mayHoldNames } from './3-annotate/hold-names.ts'
import { changedForms } from './authority-names.ts'
import type { AuthorityName } from './model/authority-name.ts'
import type { Workshop } from './model/workshop.ts'

/** From so many forms on, reading all is no dearer than looking for them in all. */
const manyForms = 200

export function forgetChanged(workshop: Workshop, names: readonly AuthorityName[]): ReadonlySet<string> {
  const forms = changedForms(workshop.names(), names)
  if (forms.length === 0) return new Set()
  const concerned = (path: string) =>
    workshop.known(path)?.hasRecord === true && (forms.length >= manyForms || mayHoldNames(workshop.record(path), forms))
  const forgotten = [...workshop.paths()].filter(concerned)
  for (const path of forgotten) workshop.remove(path)
  workshop.putNames(names)
  return new Set(forgotten)
}
