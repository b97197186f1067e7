import { frenchDates } from './french-dates.ts'
import type { PageWords } from './page-words.ts'

const articles = (count: number) => `${grouped(count)} ${count < 2 ? 'article' : 'articles'}`

function grouped(count: number): string {
  return String(count).replace(/(?<=\d)(?=(?:\d{3})+$)/g, '\u202F')
}

/** Titles, crumbs and descriptions in French. */
export const frenchPageWords: PageWords = {
  dates: frenchDates,
  home: 'Fonds',
  articles: 'Articles',
  undated: 'Sans date',
  undatedArticles: 'Articles sans date',
  articlesOf: (period) => `Articles de ${period}`,
  types: { person: 'Personnes', organisation: 'Organisations', place: 'Lieux', event: 'Événements', product: 'Produits' },
  subjects: 'Sujets',
  quotations: 'Qui a dit quoi',
  unattributed: 'Non attribué',
  bySubject: 'Par sujet',
  chronology: 'Chronologie',
  map: 'Carte',
  search: 'Recherche',
  absents: 'Absents du fonds',
  toVerify: 'À vérifier',
  state: 'Comment le fonds est lu',
  data: 'Données',
  accessibility: 'Accessibilité',
  notFound: 'Rien à cette adresse',
  removed: 'Article retiré',
  redirect: 'Adresse changée',
  letter: (what, letter) => `${what}\u00A0: ${letter}`,
  others: 'Autres signes',
  allArticles: (name) => `${name}\u00A0: tous les articles`,
  articlesOfYear: (name, year) => `${name}\u00A0: ${year}`,
  quotationsOf: (name) => `Paroles de ${name}`,
  quotationsOn: (subject) => `Paroles\u00A0: ${subject}`,
  north: 'N',
  south: 'S',
  east: 'E',
  west: 'O',
  authority: 'table d’autorité',
  world: 'Monde',
  europe: 'Europe',
  describe: {
    articles: (count) => `${articles(count)}, par année de parution.`,
    shelf: (count, label) => `${articles(count)}\u00A0: ${label}.`,
    entities: (type, count) => `${type} que nomment les articles du fonds\u00A0: ${grouped(count)}.`,
    entity: (name, count, years) => `${name}, dans ${articles(count)}${years ? `, ${years}` : ''}.`,
    subject: (label, count) => `${label}\u00A0: ${articles(count)}.`,
    quotations: (count) =>
      `${grouped(count)} ${count < 2 ? 'parole' : 'paroles'}, avec les mots qui les introduisent et l’article qui les porte.`,
  },
  citation: { online: 'en ligne', cote: 'cote', untitled: 'sans titre', undated: 's. d.' },
  report: 'Erreur',
}
