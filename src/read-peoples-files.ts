/** `content/` without its articles → settings, authorities, own pages and redirects, with everything that is wrong in them. */
import { readAuthorities } from './1-read/read-authorities.ts'
import { readOwnPages } from './1-read/read-own-pages.ts'
import { readRedirects } from './1-read/read-redirects.ts'
import { readSettings } from './1-read/read-settings.ts'
import { readTheme } from './1-read/read-theme.ts'
import { checkOwnTemplates } from './own-templates.ts'

export type PeoplesFiles = ReturnType<typeof readPeoplesFiles>

export function readPeoplesFiles(content: string, pathPrefix: string) {
  const settings = readSettings(content)
  const authorities = readAuthorities(content)
  const ownPages = readOwnPages(content)
  const redirects = readRedirects(content)
  const theme = readTheme(content, settings.value)
  return {
    settings: {
      ...settings.value,
      css: theme.value.css === null ? null : (settings.value.css ?? 'theme.css'),
      url: publicUrl(settings.value.url, pathPrefix),
      pathPrefix,
    },
    authorities: authorities.value,
    ownPages: ownPages.value,
    redirects: redirects.value,
    theme: theme.value,
    messages: [
      ...[settings, authorities, ownPages, redirects, theme].flatMap(({ messages }) => messages),
      ...checkOwnTemplates(content, theme.value.templates),
    ],
  }
}

/** `https://exemple.fr/` below `/archives/` is `https://exemple.fr/archives/`; an address with a path of its own is taken as it is. */
function publicUrl(url: string | null, pathPrefix: string): string | null {
  if (url === null) return null
  const whole = url.endsWith('/') ? url : `${url}/`
  return new URL(whole).pathname === '/' ? whole + pathPrefix.slice(1) : whole
}
