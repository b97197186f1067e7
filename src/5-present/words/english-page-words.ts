import { englishDates } from './english-dates.ts'
import type { PageWords } from './page-words.ts'

const articles = (count: number) => `${grouped(count)} ${count === 1 ? 'article' : 'articles'}`

function grouped(count: number): string {
  return String(count).replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',')
}

/** Titles, crumbs and descriptions in English. */
export const englishPageWords: PageWords = {
  dates: englishDates,
  home: 'Archive',
  articles: 'Articles',
  undated: 'Undated',
  undatedArticles: 'Undated articles',
  articlesOf: (period) => `Articles of ${period}`,
  types: { person: 'People', organisation: 'Organisations', place: 'Places', event: 'Events', product: 'Products' },
  subjects: 'Subjects',
  quotations: 'Who said what',
  unattributed: 'Not attributed',
  bySubject: 'By subject',
  chronology: 'Chronology',
  map: 'Map',
  search: 'Search',
  absents: 'Missing from the archive',
  toVerify: 'To verify',
  state: 'How the archive is read',
  data: 'Data',
  accessibility: 'Accessibility',
  notFound: 'Nothing at this address',
  removed: 'Article withdrawn',
  redirect: 'Moved',
  letter: (what, letter) => `${what}: ${letter}`,
  others: 'Other signs',
  allArticles: (name) => `${name}: all articles`,
  articlesOfYear: (name, year) => `${name}: ${year}`,
  quotationsOf: (name) => `Words of ${name}`,
  quotationsOn: (subject) => `Words on: ${subject}`,
  north: 'N',
  south: 'S',
  east: 'E',
  west: 'W',
  authority: 'authority file',
  world: 'World',
  europe: 'Europe',
  describe: {
    articles: (count) => `${articles(count)}, by year of publication.`,
    shelf: (count, label) => `${articles(count)}: ${label}.`,
    entities: (type, count) => `${type} named in the articles of the archive: ${grouped(count)}.`,
    entity: (name, count, years) => `${name}, in ${articles(count)}${years ? `, ${years}` : ''}.`,
    subject: (label, count) => `${label}: ${articles(count)}.`,
    quotations: (count) =>
      `${grouped(count)} ${count === 1 ? 'quotation' : 'quotations'}, with the words that introduce them and the article that carries them.`,
  },
  citation: { online: 'online', cote: 'call number', untitled: 'untitled', undated: 'n.d.' },
  report: 'Error',
}
