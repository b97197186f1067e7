/** How an article is cited, in words, in four styles and for machines, and the files beside its page. */
import { formatReference, type Style } from '../../citing/format-references.ts'
import { makeReference } from '../../citing/reference.ts'
import { writeCoins } from '../../citing/write-coins.ts'
import type { ArticleRecord } from '../../model/record.ts'
import type { Citation } from '../../model/views/article.ts'
import { labelDate } from '../dates/label-date.ts'
import { composeText } from '../text/compose-text.ts'
import { chooseWords } from '../words/choose-words.ts'
import type { ArticleNeeds } from './article-needs.ts'

const styles: readonly (readonly [name: string, style: Style])[] = [
  ['ISO 690', 'iso690'],
  ['Chicago', 'chicago'],
  ['APA', 'apa'],
  ['MLA', 'mla'],
]

const formats = [
  { text: 'BibTeX', href: 'citation.bib' },
  { text: 'RIS', href: 'citation.ris' },
  { text: 'CSL', href: 'citation.json' },
]

export function citeArticle({ byline, frontMatter }: ArticleRecord, needs: ArticleNeeds): Citation {
  const { voice, seed, contact, cote, address, frame } = needs
  const words = chooseWords(voice.language)
  const title = composeText(seed.title, voice, seed.language)
  const author = byline ? composeText(byline.text, voice, seed.language) : null
  const source = frontMatter.source ?? null
  const cited = {
    cote,
    title,
    titleInferred: seed.inferred,
    byline: author,
    container: source ?? frame.site.title,
    date: seed.date,
    url: address,
  }
  const reference = makeReference(cited)
  return {
    title,
    titleInferred: seed.inferred,
    author,
    source,
    date: labelDate(seed.date, words.dates),
    url: address,
    formats: needs.files ? formats : [],
    files: needs.files ? ['index.md', 'index.json', 'source.txt'].map((file) => ({ text: file, href: file })) : [],
    report: contact === null ? null : `mailto:${contact}?subject=${encodeURIComponent(`${words.report} ${cote}`)}`,
    styles: styles.map(([name, style]) => ({ name, pieces: formatReference(reference, style, voice.language) })),
    coins: writeCoins({ ...reference, title: plainTitle(seed) }, seed.language),
  }
}

/** As the document has it: machines want no narrow spaces and no raised letters. */
function plainTitle({ title, inferred }: ArticleNeeds['seed']): string {
  return inferred ? `[${title}]` : title
}
