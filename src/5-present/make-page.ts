import type { Bodies, Page } from '../model/page.ts'
import type { View, ViewKind } from '../model/views.ts'

/** See `Page`. */
export interface Sealed {
  readonly seal: () => string
  readonly cards: () => readonly string[]
}

/** A page whose view is built from its needs and from bodies, and from nothing else: what `build` cannot see, the page cannot show. */
export function makePage<Needs extends object>(
  url: string,
  kind: ViewKind,
  needs: () => Needs,
  build: (needs: Needs, bodies: Bodies) => View,
  bodies: () => readonly string[] = () => [],
  sealed: Sealed | null = null,
): Page {
  return { url, kind, needs, bodies, view: (from) => build(needs(), from), ...sealed }
}
