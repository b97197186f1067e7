/** Words after which four figures are a year, whatever follows: « en 1909 », « depuis 1880 », « l’horizon 2030 ». */
export const BEFORE_YEARS: ReadonlySet<string> = new Set(
  `en depuis des annee annees an avant apres entre jusqu fin debut mi milieu courant ete hiver automne printemps saison saisons edition editions
  horizon vers ici promotion millesime exercice budget rentree session campagne cuvee semestre trimestre circa`.split(/\s+/),
)

/** Words before which four figures are a count, and after which too: « environ 2000 », « plus de 1500 », « page 1909 », « n° 1904 ». */
export const BEFORE_COUNTS: ReadonlySet<string> = new Set(
  `environ quelque quelques pres presque page pages p pp n no numero numeros article articles art alinea ligne lignes vol tome chapitre psaume
  boite bp cs casier canal frequence modele type taxi telephone tel poste matricule brevet dossier parcelle lot cote
  culmine eleve mesure pese coute compte recense iso norme windows peugeot renault route rn rd
  departementale nationale altitude`.split(/\s+/),
)

/** Words after four figures that make them a count: « 1709 mètres », « 1900 domiciles ». Other plural nouns are told by their ending. */
export const AFTER_COUNTS: ReadonlySet<string> = new Set(
  `m km cm mm kg g t l ha hl kw mw gw ch cv hz khz mhz ghz w v ko mo go to fr f fcfa usd eur metre metres kilometre kilometres euro euros dollar dollars
  franc francs livre livres centime centimes million millions milliard milliards tonne tonnes hectare hectares litre litres heures heure minutes
  secondes jours semaines mois ans fois personnes habitants points voix exemplaires soldats hommes femmes enfants morts blesses places pages
  salaries employes emplois km2 m2 m3 microgrammes degres`.split(/\s+/),
)
