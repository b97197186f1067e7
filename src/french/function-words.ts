/** Small words by what they do in a clause: « le », « dans », « lorsque », « également ». Lower case, ' for ’. */

export const DETERMINERS: readonly string[] = (
  "le la les l' un une des du au aux ce cet cette ces son sa ses leur leurs mon ma mes ton ta tes notre nos votre vos plusieurs certains certaines quelques chaque aucun aucune " +
  'deux trois quatre cinq six sept huit neuf dix plus'
).split(' ')

/** They open a phrase that is not the subject: « Dans un communiqué », « Lors d’un discours », « Interrogé ». */
export const ADVERBIAL_OPENERS: readonly string[] = (
  "dans en lors après avant à au aux sur sous par pour selon depuis malgré pendant durant avec chez sans contre dès vers entre parmi outre face suite concernant grâce afin d' de du des " +
  "jusqu' jusque hors sauf via quant faute lorsque lorsqu' quand si s' comme alors tandis bien parce puisque puisqu' quoique tout interrogé interrogée interrogés joint jointe invité invitée réagissant " +
  'répondant évoquant selon suivant devant derrière hier aujourd demain lundi mardi mercredi jeudi vendredi samedi dimanche ainsi enfin puis ensuite également cependant toutefois néanmoins ' +
  'pourtant désormais finalement récemment notamment désormais or car mais et ou donc plus aussi'
).split(' ')

/** Pronouns before the verb that are not its subject: « l’a », « lui », « n’ », « s’ ». */
export const CLITICS: readonly string[] = "ne n' se s' me m' te t' nous vous le la les l' lui leur y en".split(' ')

export const SUBJECT_PRONOUNS: readonly string[] = 'il elle ils elles on celui-ci celle-ci ceux-ci celles-ci'.split(' ')

/** Adverbs inside a verb or beside it that do not end in -ment: « a également déclaré », « a d’ailleurs ajouté ». */
export const ADVERBS: readonly string[] = (
  "aussi encore toujours jamais pas plus point déjà bien même enfin ensuite puis donc ainsi alors cependant toutefois pourtant hier aujourd aujourd' hui demain ailleurs d' tantôt tôt tard " +
  'en par outre lui-même elle-même eux-mêmes elles-mêmes lui elle eux notamment quant vite peu très fort tant trop mieux mal souvent parfois désormais maintenant aussitôt dernièrement ' +
  'samedi dimanche lundi mardi mercredi jeudi vendredi matin soir midi récemment plutôt presque certes néanmoins rien tout'
).split(' ')

export const AVOIR_FORMS: readonly string[] = 'a ont avait avaient aurait auraient aura auront ait aient eut eurent ayant avoir'.split(' ')

export const ETRE_FORMS: readonly string[] =
  'est sont était étaient fut furent sera seront serait seraient soit soient étant être été'.split(' ')

/** Finite verbs so common that they always mark a clause: « peut », « doit », « va ». */
export const COMMON_VERBS: readonly string[] = (
  'peut peuvent pouvait pouvaient pourra pourront pourrait pourraient doit doivent devait devaient devra devront devrait devraient va vont allait allaient ira iront irait vient viennent venait venaient ' +
  'fait font faisait faisaient fera feront ferait feraient fit firent veut veulent voulait voulaient tient tiennent prend prennent prit met mettent mit reste restent restait reçoit devient deviennent ' +
  'permet permettent semble semblent paraît apparaît existe existent porte portent compte comptent donne donnent passe passent trouve trouvent connaît connaissent représente montre montrent ' +
  'perd perdent gagne gagnent bat remporte remportent arrive arrivent commence commencent continue continuent finit débute annonce appelle faut a ont est sont peine menace provoque'
).split(' ')
