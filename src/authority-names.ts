/** The authority file → the forms by which articles are searched: each preferred name and variant once, sorted; what is never an entity left out. */
import type { AuthorityName } from './model/authority-name.ts'
import type { Authorities } from './model/settings.ts'

export function authorityNames({ entities, not }: Pick<Authorities, 'entities' | 'not'>): readonly AuthorityName[] {
  const never = new Set(not)
  const names = new Map<string, AuthorityName>()
  for (const { name, type, variants } of entities)
    for (const form of [name, ...variants]) if (!never.has(form)) names.set(keyOf({ form, type }), { form, type })
  return [...names].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, one]) => one)
}

/** Former and present list → the forms that only one of them has: an article that holds none of these reads as before. */
export function changedForms(former: readonly AuthorityName[], present: readonly AuthorityName[]): readonly string[] {
  const [before, now] = [former, present].map((list) => new Map(list.map((one) => [keyOf(one), one.form])))
  const only = (a: typeof before, b: typeof before) => [...(a ?? [])].filter(([key]) => !b?.has(key)).map(([, form]) => form)
  return [...new Set([...only(before, now), ...only(now, before)])]
}

function keyOf({ form, type }: AuthorityName): string {
  return `${form}\0${type}`
}
