import { englishPageWords } from './english-page-words.ts'
import { frenchPageWords } from './french-page-words.ts'
import type { PageWords } from './page-words.ts'

/** The words of titles, crumbs and dates in the language of the interface. */
export function chooseWords(language: 'fr' | 'en'): PageWords {
  return language === 'fr' ? frenchPageWords : englishPageWords
}
