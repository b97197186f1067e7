import type { VNode } from 'preact'

const dangerous = /[<>&\u2028\u2029]/g

/** JSON-LD in a script element: every sign that could end it is written as an escape, so no text of an article can. */
export function StructuredData({ data }: { data: object }): VNode {
  const json = JSON.stringify(data).replace(dangerous, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
