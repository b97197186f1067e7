/** The files of a new archive: path → text. */
export const starter: Readonly<Record<string, string>> = {
  'content/articles/1909-07-26-exemple.txt': `Louis Blériot a traversé la Manche en aéroplane

CALAIS, 26 juillet 1909. – Louis Blériot a traversé hier la Manche à bord d’un monoplan de sa construction. Parti des Baraques, près de Calais, au lever du soleil, il s’est posé une demi-heure plus tard dans une prairie voisine du château de Douvres.

Le Daily Mail avait promis mille livres sterling au premier aviateur qui franchirait le détroit. Hubert Latham, qui avait échoué quelques jours plus tôt, n’a pas pu partir.

Lire aussi : Hubert Latham tombe en mer
`,
  'content/site.yaml': `# Le titre, le sigle des cotes et l’adresse du site publié.
title: Mon fonds de presse
monogram: FP
url: https://exemple.invalid/
description: Articles de presse, lus et mis en index.
publisher: Mon institution
licence: Tous droits réservés
language: fr
typography: french
`,
  'content/authorities.yaml': `# Ce que l’on sait des noms : forme retenue, variantes, identifiants. Ce qui est écrit ici l’emporte sur la lecture automatique.
entities:
  - name: Louis Blériot
    type: person
    sort: Blériot, Louis
    dates: 1872-1936
    variants: [M. Blériot]
# Jamais un nom :
not: []
# Jamais réunis :
apart: []
# Sujets : forme retenue et variantes.
subjects: []
`,
  'content/pages/a-propos.md': `---
title: À propos
---

Ce fonds réunit des articles de presse. Chaque nom, chaque date et chaque parole relevés par la machine renvoient au passage d’où ils viennent.
`,
  'package.json': `{
  "private": true,
  "scripts": { "build": "hemerotheque build", "serve": "hemerotheque serve", "check": "hemerotheque check" }
}
`,
  'README.md': `# Mon fonds de presse

Les articles vont dans \`content/articles\` (.txt ou .md), puis \`npm run build\` : le site est dans \`_site\`.
`,
  '.gitignore': '_site/\n.hemerotheque/\nnode_modules/\n',
}
