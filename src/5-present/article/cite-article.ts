/** How an article is cited, and the files beside its page. */
import type { ArticleRecord } from '../../model/record.ts'
import type { Citation } from '../../model/views/article.ts'
import { labelDate } from '../dates/label-date.ts'
import { composeText } from '../text/compose-text.ts'
import { chooseWords } from '../words/choose-words.ts'
import type { ArticleNeeds } from './article-needs.ts'

export function citeArticle({ byline, frontMatter }: ArticleRecord, needs: ArticleNeeds): Citation {
  const { voice, seed, contact, cote, address } = needs
  const words = chooseWords(voice.language)
  return {
    title: composeText(seed.title, voice, seed.language),
    titleInferred: seed.inferred,
    author: byline ? composeText(byline.text, voice, seed.language) : null,
    source: frontMatter.source ?? null,
    date: labelDate(seed.date, words.dates),
    url: address,
    formats: [
      { text: 'BibTeX', href: 'citation.bib' },
      { text: 'RIS', href: 'citation.ris' },
      { text: 'CSL', href: 'citation.json' },
    ],
    files: ['index.md', 'index.json', 'source.txt'].map((file) => ({ text: file, href: file })),
    report: contact === null ? null : `mailto:${contact}?subject=${encodeURIComponent(`${words.report} ${cote}`)}`,
  }
}
