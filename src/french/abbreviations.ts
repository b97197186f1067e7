/** Abbreviations that a full stop ends, without the stop, lower case: « M. Dupont », « av. J.-C. », « etc. ». */

/** A sentence never ends here: something must follow. « M. Dupont », « cf. Le Monde », « n. 12 ». */
export const ABBREVIATIONS_BEFORE_MORE: readonly string[] = (
  'm mm mme mmes mlle mlles melle dr drs pr prof me mgr mgrs st ste sts stes gal gén col cdt cne cap cpt lt ltn sgt adj brig amb sén dép maj rév ' +
  'av apr cf conf env fig ill p pp vol t n no nos nº num art chap par al tél tel éd ed éds coll ex c.-à-d vs op sq ca trad dir réf ref ' +
  'bd bld blvd fg pl rte imp all hon mr mrs ms messrs sir arr dépt'
).split(' ')

/** A sentence may end here, when what follows opens one: « pommes, poires, etc. Les clients », « 44 av. J.-C. Rome ». */
export const ABBREVIATIONS_MAYBE_LAST: readonly string[] = (
  'etc j.-c jc jr sr inc ltd co corp cie sa s.a sarl s.a.r.l ibid id hab h min sec km kg cm mm2 max min approx ' +
  'janv févr fév avr juil juill sept oct nov déc lun mar mer jeu ven sam dim'
).split(' ')
