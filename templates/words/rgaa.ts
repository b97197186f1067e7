/**
 * The grid of RGAA 4.1, criterion by criterion, as the pages were found when they were last measured. The wording of each criterion is
 * ours, shortened. `met`: tested, and by what; `none`: nothing on these pages that it speaks of; `untested`: nobody has looked, or only a
 * person can tell. A criterion turns to `met` only together with a test that would fail if it were not.
 */
export type RgaaProof = 'axe' | 'html' | 'outline' | 'story' | 'size'

export interface RgaaCriterion {
  readonly id: string
  readonly state: 'met' | 'none' | 'untested'
  readonly proofs: readonly RgaaProof[]
  readonly fr: string
  readonly en: string
}

export interface RgaaTheme {
  readonly fr: string
  readonly en: string
  readonly criteria: readonly RgaaCriterion[]
}

/** Day on which the tests named here last passed on the demo archive. */
export const rgaaMeasured = { fr: '24 novembre 2026', en: '24 November 2026' }

function met(id: string, proofs: readonly RgaaProof[], fr: string, en: string): RgaaCriterion {
  return { id, state: 'met', proofs, fr, en }
}
function none(id: string, fr: string, en: string): RgaaCriterion {
  return { id, state: 'none', proofs: [], fr, en }
}
function untested(id: string, fr: string, en: string): RgaaCriterion {
  return { id, state: 'untested', proofs: [], fr, en }
}

export const rgaa: readonly RgaaTheme[] = [
  {
    fr: 'Images',
    en: 'Images',
    criteria: [
      met('1.1', ['axe'], 'courbes et cartes ont une alternative', 'charts and maps have an alternative'),
      met('1.2', ['axe', 'outline'], 'les images de décor sont tues', 'decorative images are silent'),
      untested('1.3', 'l’alternative dit l’essentiel', 'the alternative says what matters'),
      none('1.4', 'CAPTCHA nommé', 'CAPTCHA named'),
      none('1.5', 'CAPTCHA doublé', 'CAPTCHA with another way'),
      met('1.6', ['outline'], 'courbes et cartes ont leurs chiffres en toutes lettres', 'charts and maps have their figures in words'),
      untested('1.7', 'ces chiffres suffisent', 'these figures suffice'),
      none('1.8', 'texte en image', 'text as an image'),
      none('1.9', 'légende d’image', 'caption of an image'),
    ],
  },
  {
    fr: 'Cadres',
    en: 'Frames',
    criteria: [none('2.1', 'titre de cadre', 'title of a frame'), none('2.2', 'titre juste', 'title that fits')],
  },
  {
    fr: 'Couleurs',
    en: 'Colours',
    criteria: [
      met('3.1', ['axe', 'story'], 'rien n’est dit par la seule couleur', 'nothing is said by colour alone'),
      met('3.2', ['axe'], 'contraste des textes, de jour et de nuit', 'contrast of text, by day and night'),
      untested('3.3', 'contraste des traits et des points', 'contrast of lines and dots'),
    ],
  },
  {
    fr: 'Multimédia',
    en: 'Multimedia',
    criteria: Array.from({ length: 13 }, (_, index) => none(`4.${index + 1}`, 'son ou film', 'sound or film')),
  },
  {
    fr: 'Tableaux',
    en: 'Tables',
    criteria: [
      none('5.1', 'résumé d’un tableau complexe', 'summary of a complex table'),
      none('5.2', 'résumé juste', 'summary that fits'),
      none('5.3', 'tableau de mise en page', 'layout table'),
      untested('5.4', 'titre lié au tableau', 'title bound to the table'),
      untested('5.5', 'titre juste', 'title that fits'),
      met('5.6', ['axe', 'html', 'outline'], 'en-têtes déclarés', 'headers are declared'),
      met('5.7', ['axe', 'html'], 'en-têtes liés à leurs cases', 'headers are bound to their cells'),
      none('5.8', 'tableau de mise en page sans en-têtes', 'layout table without headers'),
    ],
  },
  {
    fr: 'Liens',
    en: 'Links',
    criteria: [
      untested('6.1', 'chaque lien se comprend', 'each link is understood'),
      met('6.2', ['axe', 'html'], 'chaque lien a un intitulé', 'each link has words'),
    ],
  },
  {
    fr: 'Scripts',
    en: 'Scripts',
    criteria: [
      untested('7.1', 'la recherche avec une synthèse vocale', 'the search with a screen reader'),
      met('7.2', ['story'], 'sans script, la recherche mène aux index', 'without a script, the search leads to the indexes'),
      met('7.3', ['story'], 'la recherche s’atteint au clavier', 'the search is reached by keyboard'),
      untested('7.4', 'changements de contexte annoncés', 'changes of context are announced'),
      met('7.5', ['outline'], 'le nombre de réponses est un message de statut', 'the number of answers is a status message'),
    ],
  },
  {
    fr: 'Éléments obligatoires',
    en: 'Required elements',
    criteria: [
      met('8.1', ['html'], 'type de document', 'document type'),
      met('8.2', ['html'], 'code valide', 'valid code'),
      met('8.3', ['axe', 'html'], 'langue indiquée', 'language is told'),
      untested('8.4', 'langue juste', 'language that fits'),
      met('8.5', ['html'], 'titre de page', 'title of the page'),
      met('8.6', ['html'], 'titre propre à chaque page', 'a title of its own for each page'),
      untested('8.7', 'changements de langue', 'changes of language'),
      met('8.8', ['axe'], 'code de langue valide', 'valid code of language'),
      met('8.9', ['html', 'outline'], 'pas de balise pour la seule apparence', 'no element for looks alone'),
      none('8.10', 'sens de lecture', 'direction of reading'),
    ],
  },
  {
    fr: 'Structure',
    en: 'Structure',
    criteria: [
      met('9.1', ['html', 'outline'], 'titres, dans l’ordre', 'headings, in order'),
      met('9.2', ['axe', 'outline'], 'bandeau, navigation, contenu, colophon', 'header, navigation, content, footer'),
      met('9.3', ['axe', 'outline'], 'listes', 'lists'),
      untested('9.4', 'citations balisées', 'quotations are marked up'),
    ],
  },
  {
    fr: 'Présentation',
    en: 'Presentation',
    criteria: [
      met('10.1', ['html'], 'la feuille de style fait l’apparence', 'the style sheet makes the looks'),
      untested('10.2', 'tout est là sans style', 'all is there without style'),
      untested('10.3', 'tout se comprend sans style', 'all is understood without style'),
      met('10.4', ['size'], 'lisible agrandi deux fois', 'readable enlarged twice'),
      met('10.5', ['axe'], 'couleurs de fond et de texte', 'colours of ground and text'),
      met('10.6', ['axe', 'story'], 'les liens se voient', 'links are seen'),
      met('10.7', ['story'], 'le focus se voit', 'the focus is seen'),
      met('10.8', ['axe', 'outline'], 'ce qui est caché doit l’être', 'what is hidden is meant to be'),
      untested('10.9', 'rien n’est dit par la seule forme', 'nothing is said by shape alone'),
      untested('10.10', 'ni par la seule place', 'nor by place alone'),
      met('10.11', ['size'], 'lisible à 320 pixels de large', 'readable 320 pixels wide'),
      met(
        '10.12',
        ['size'],
        'lisible avec plus d’espace entre les lettres et les lignes',
        'readable with more space between letters and lines',
      ),
      none('10.13', 'contenu au survol', 'content on hover'),
      met('10.14', ['story'], 'le relevé complet s’ouvre au clavier', 'the whole evidence opens by keyboard'),
    ],
  },
  {
    fr: 'Formulaires',
    en: 'Forms',
    criteria: [
      met('11.1', ['axe', 'html'], 'champs étiquetés', 'fields have labels'),
      untested('11.2', 'étiquettes justes', 'labels that fit'),
      met('11.3', ['outline'], 'mêmes étiquettes partout', 'the same labels everywhere'),
      met('11.4', ['outline'], 'étiquette accolée au champ', 'the label stands by its field'),
      met('11.5', ['axe'], 'facettes groupées', 'facets are grouped'),
      met('11.6', ['axe', 'html'], 'groupes légendés', 'groups have a legend'),
      untested('11.7', 'légendes justes', 'legends that fit'),
      none('11.8', 'listes de choix', 'lists of choices'),
      met('11.9', ['axe', 'html'], 'boutons nommés', 'buttons are named'),
      none('11.10', 'contrôle de saisie', 'check of what is typed'),
      none('11.11', 'correction proposée', 'correction offered'),
      none('11.12', 'données à effet juridique', 'data with legal effect'),
      none('11.13', 'données personnelles', 'personal data'),
    ],
  },
  {
    fr: 'Navigation',
    en: 'Navigation',
    criteria: [
      met('12.1', ['outline'], 'menu et recherche', 'menu and search'),
      met('12.2', ['outline'], 'menu à la même place', 'the menu in one place'),
      none('12.3', 'plan du site juste', 'site map that fits'),
      none('12.4', 'plan du site atteint', 'site map reached'),
      met('12.5', ['outline'], 'recherche atteinte de partout', 'the search reached from everywhere'),
      met('12.6', ['axe', 'outline'], 'zones repérées', 'landmarks'),
      met('12.7', ['story'], 'lien d’évitement', 'link to skip to the content'),
      met('12.8', ['story'], 'ordre de tabulation', 'order of the keyboard'),
      met('12.9', ['story'], 'pas de piège au clavier', 'no trap for the keyboard'),
      none('12.10', 'raccourcis d’une touche', 'shortcuts of one key'),
      none('12.11', 'contenu au survol', 'content on hover'),
    ],
  },
  {
    fr: 'Consultation',
    en: 'Use',
    criteria: [
      none('13.1', 'temps limité', 'limited time'),
      met('13.2', ['outline'], 'pas de fenêtre qui s’ouvre', 'no window that opens'),
      none('13.3', 'documents bureautiques', 'office documents'),
      none('13.4', 'leur version accessible', 'their accessible version'),
      none('13.5', 'signes cryptiques', 'cryptic signs'),
      none('13.6', 'leur alternative', 'their alternative'),
      none('13.7', 'éclairs', 'flashes'),
      met('13.8', ['story'], 'rien ne bouge ; le défilement doux se refuse', 'nothing moves; smooth scrolling can be refused'),
      met('13.9', ['size'], 'debout ou couché', 'upright or on its side'),
      none('13.10', 'gestes complexes', 'complex gestures'),
      none('13.11', 'actions au pointeur', 'actions by pointer'),
      none('13.12', 'mouvements de l’appareil', 'movements of the device'),
    ],
  },
]
