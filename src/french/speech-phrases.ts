/** Words that hand a statement to somebody without a verb: « selon le maire », « pour Greenpeace », « aux yeux de la CGT ». Lower case, ' for ’. */
export const SPEECH_PREPOSITIONS: readonly string[] = [
  'selon',
  "d' après",
  "de l' avis de",
  "de l' avis d'",
  "de l' avis du",
  "de l' avis des",
  "de l' aveu de",
  "de l' aveu du",
  "de l' aveu d'",
  "de l' aveu des",
  'aux yeux de',
  'aux yeux du',
  "aux yeux d'",
  'aux yeux des',
  'à en croire',
  'au dire de',
  'au dire du',
  'aux dires de',
  'aux dires du',
  'aux dires des',
  "aux dires d'",
  'par la voix de',
  'par la voix du',
  "par la voix d'",
  'par la bouche de',
  'par la bouche du',
  'dixit',
  'dixerunt',
  'citant',
]

/** Prepositions that do so only at the head of a clause and before somebody: « Pour Le Monde, ce blocage est… ». */
export const WEAK_SPEECH_PREPOSITIONS: readonly string[] = ['pour', 'suivant', 'chez']

/** Nouns that hold words: « dans les termes de », « le mot », « une phrase »: what follows a colon after them is said. */
export const SPEECH_NOUNS: readonly string[] = (
  'paroles parole allocution strophe vers thème mot mots terme termes phrase phrases message messages communiqué tweet tweets slogan slogans déclaration déclarations propos citation question questions réponse ' +
  'cri cris formule expression lettre courrier texto sms discours appel conclusion verdict constat avertissement mission objectif consigne ordre promesse aveu ' +
  'commentaire commentaires pancarte pancartes banderole banderoles inscription témoignage annonce adage proverbe devise refrain'
).split(' ')
