import type { Site } from '../../src/model/views/frame.ts'
import { en } from './en.ts'
import { fr, type Words } from './fr.ts'

/** The words of the interface in the language of the site. */
export function wordsFor(site: Site): Words {
  return site.language === 'fr' ? fr : en
}

/** What a rule or origin is called (« dateline, file name »: each part); as it is when it has no words. */
export function wordRule(words: Words, rule: string): string {
  const whole = Object.hasOwn(words.rules, rule) ? words.rules[rule] : undefined
  if (whole !== undefined) return whole
  if (!rule.includes(', ')) return rule
  return rule
    .split(', ')
    .map((part) => wordRule(words, part))
    .join(', ')
}
