import type { ComponentChildren, VNode } from 'preact'
import type { Href, Site } from '../../src/model/views/frame.ts'
import { toAddress } from './to-address.ts'

/** A link, or plain words when there is nowhere to go. */
export function linkTo(site: Site, href: Href | null, words: ComponentChildren, kind?: string): ComponentChildren | VNode {
  if (href === null) return words
  return (
    <a class={kind} href={toAddress(site, href)}>
      {words}
    </a>
  )
}
