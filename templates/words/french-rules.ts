/**
 * What the names of rules and origins are called on the pages: « reconnu par », « réunie par », « d’après ». A name that stands not here is
 * shown as it is: a new rule never breaks a page.
 */
export const frenchRules: Readonly<Record<string, string>> = {
  'front matter': 'en-tête du fichier',
  heading: 'premier intertitre',
  'first line': 'première ligne',
  'file name': 'nom du fichier',
  dateline: 'date du lieu',
  model: 'modèle',
  authority: 'table d’autorité',
  'full name': 'nom complet',
  surname: 'nom seul',
  'surname in the article': 'nom seul, rattaché au nom complet de l’article',
  acronym: 'sigle',
  'short form': 'forme abrégée',
  spelling: 'graphie voisine',
  'key phrase': 'mots du texte',
  name: 'nom relevé',
  subject: 'sujet du fonds',
  gazetteer: 'liste des lieux',
}
