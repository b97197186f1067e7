/** Things called by a day: « rue du 4-Septembre », « place du 8-Mai-1945 », « stade du 5-Juillet ». The day is part of their name. */
export const NAMED_AFTER_DAYS: ReadonlySet<string> = new Set(
  `rue place avenue boulevard bd av quai stade lycee college ecole pont square hopital universite metro station faubourg cours allee allees impasse
  esplanade rond caserne salle gymnase cite quartier residence aeroport parc arret parvis`.split(/\s+/),
)

/** Words beside which a month's name is something else: « la planète Mars », « Champ-de-Mars », « Bruno Mars », « barre Mars ». */
export const NOT_A_MONTH_AFTER: ReadonlySet<string> = new Set(
  `planete champ champs dieu sonde rover mission robot barre sol surface sur vers pour atterri orbite m mm mme monsieur madame mlle docteur dr
  melle maitre me terre`.split(/\s+/),
)
