import type { VNode } from 'preact'
import type { Site } from '../../src/model/views/frame.ts'

/** A part of the page that says the same on all pages of a site → the same, made once. */
export function onceFor(make: (site: Site) => VNode): (site: Site) => VNode {
  const made = new WeakMap<Site, VNode>()
  return (site) => {
    let part = made.get(site)
    if (!part) {
      part = make(site)
      made.set(site, part)
    }
    return part
  }
}
