/** Nouns that say little alone: « le nombre de victimes », « un certain type d’événements ». Allowed inside a phrase, not as a whole one. */
export const WEAK_HEADS: ReadonlySet<string> = new Set(
  `chose choses personne personnes gens homme hommes femme femmes membre membres groupe groupes ensemble série nombre quantité partie parties point points
  fait faits question questions problème problèmes situation situations cas exemple exemples raison raisons cause suite suites résultat résultats effet
  effets niveau niveaux taux total totale ordre place places lieu lieux endroit région zone pays ville monde temps période époque date durée vie mort
  main tête œil yeux pied corps nom noms titre titres mot mots texte article articles page pages site sites dizaine vingtaine trentaine quarantaine
  centaine grand grande grands grandes petit petite petits petites nouveau nouvelle nouveaux nouvelles bon bonne bons bonnes ancien ancienne anciens
  anciennes jeune jeunes seul seule seuls seules long longue important importante importants importantes différent différents différentes possible présent
  présente actuel actuelle propre haut haute bas basse fort forte plein pleine`.split(/\s+/),
)
