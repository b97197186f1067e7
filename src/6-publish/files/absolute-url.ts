import type { SiteSettings } from '../../model/settings.ts'

/** `/articles/1909/x/` → its public address; below the path prefix where the site's address is not known. */
export function absoluteUrl(settings: SiteSettings, path: string): string {
  return (settings.url ?? settings.pathPrefix) + path.slice(1)
}
