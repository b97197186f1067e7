import type { SiteSettings } from '../../model/settings.ts'

/** How the site speaks: the language of its interface, and whether French typography is set when text is shown. Part of each page's needs. */
export interface Voice {
  readonly language: 'fr' | 'en'
  readonly typography: 'french' | 'none'
}

export function voiceOf({ language, typography }: SiteSettings): Voice {
  return { language, typography }
}

/** Text in French only is composed: the typography of other languages is theirs. */
export function isComposed(voice: Voice, language: string): boolean {
  return voice.typography === 'french' && /^fr(?:-|$)/i.test(language)
}
