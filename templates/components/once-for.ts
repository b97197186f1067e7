import type { VNode } from 'preact'
import type { Site } from '../../src/model/views/frame.ts'

/** A part that says the same on all pages of a site (and of one `key`: an entry of the masthead) → the same, made once. */
export function onceFor(make: (site: Site, key: string) => VNode): (site: Site, key?: string) => VNode {
  const sites = new WeakMap<Site, Map<string, VNode>>()
  return (site, key = '') => {
    let parts = sites.get(site)
    if (!parts) {
      parts = new Map()
      sites.set(site, parts)
    }
    let part = parts.get(key)
    if (!part) {
      part = make(site, key)
      parts.set(key, part)
    }
    return part
  }
}
