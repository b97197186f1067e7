import type { Bodies, Page } from '../model/page.ts'
import type { View, ViewKind } from '../model/views.ts'

/** A page whose view is built from its needs and from bodies, and from nothing else: what `build` cannot see, the page cannot show. */
export function makePage<Needs extends object>(
  url: string,
  kind: ViewKind,
  needs: () => Needs,
  build: (needs: Needs, bodies: Bodies) => View,
  bodies: () => readonly string[] = () => [],
  seal?: () => string,
): Page {
  return { url, kind, needs, bodies, view: (from) => build(needs(), from), ...(seal ? { seal } : {}) }
}
