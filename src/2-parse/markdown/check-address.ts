/** An address in Markdown → the same when a page may link to it (http, https, mailto, relative, `#p3`), else null: `javascript:…` never passes. */

export function checkAddress(address: string): string | null {
  // Browsers drop blanks and control characters before they look for the scheme.
  const bare = address.replace(/[\p{Cc}\p{Cf}\s]/gu, '')
  if (bare === '' || bare.length > 2000) return null
  const scheme = /^([^/?#]*?):/.exec(bare)?.[1]?.toLowerCase()
  if (scheme === undefined) return bare.startsWith('//') || bare.includes('\\') ? null : bare
  return ['http', 'https', 'mailto'].includes(scheme) ? bare : null
}
