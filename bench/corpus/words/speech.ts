/** What is said between guillemets, and how the text says who said it. {Q} the words, {P} the speaker, {S} a thing of the subject. */
export const beginnings: readonly string[] = [
  'Nous ne pouvons pas accepter {S}',
  'Il faut que l’on cesse d’opposer les uns aux autres',
  'Je n’ai jamais vu autant de monde',
  'Le moment est venu de parler de {S}',
  'On nous avait promis autre chose',
  'C’est une bonne nouvelle pour les familles',
  'Personne ne comprend plus {S}',
  'Nous avons perdu dix ans',
  'La décision appartient aux habitants',
  'Je prendrai mes responsabilités',
  'Ce rapport est un tissu d’erreurs',
  'Tout le monde devra faire un effort',
  'Nous demandons du temps et des moyens',
  'Il n’y a pas de fatalité',
]

export const continuations: readonly string[] = [
  '',
  ' et nous le dirons jusqu’au bout',
  ', quoi qu’en disent nos adversaires',
  ' ; le reste viendra après',
  ', surtout dans les campagnes',
  '. Nous irons devant les tribunaux s’il le faut',
  ', et cela dure depuis trop longtemps',
  ' parce que la loi nous y oblige',
  '. Je le répète à qui veut l’entendre',
]

export const attributions: readonly string[] = [
  '« {Q} », a déclaré {P}.',
  '« {Q} », affirme {P}.',
  '{P} l’assure : « {Q}. »',
  '« {Q} », regrette {P}, interrogé par {O}.',
  'Pour {P}, « {q} ».',
  '« {Q} », a répondu {P} depuis {L}.',
  'Selon {P}, « {q} ».',
  '« {Q} », explique {P} à {O}.',
  '{P} a ajouté : « {Q}. »',
  '« {Q} », s’indigne {P}.',
  'Devant les journalistes, {P} a lancé : « {Q} ! »',
  '« {Q} », peut-on lire dans le communiqué de {O}.',
]

/** Guillemets that are not speech. */
export const notSpeech: readonly string[] = [
  'L’opération « Rivière propre » a mobilisé {N} bénévoles à {L}.',
  'Le documentaire « Les Mains de l’hiver » sera projeté à {L}.',
  'Le groupe « Demain la commune » demande que {O} se prononce.',
  'Ce que les riverains appellent le « trou » reste ouvert.',
]

export const relatedWords: readonly string[] = ['Lire aussi : ', 'En savoir plus : ', 'Voir aussi : ']
