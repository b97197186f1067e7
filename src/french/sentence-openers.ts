/** Words that open a sentence far more often than they follow a title or an initial: « Il mesure 5 km. Le trajet… ». Lower case, no apostrophe. */
export const SENTENCE_OPENERS: readonly string[] = (
  'le la les l un une des il elle ils elles on ce cet cette ces c ça cela celui celle ceux en dans pour par mais et ou or donc car son sa ses leur leurs ' +
  'nous vous je j tu à a au aux après avant avec sans sous sur selon depuis pendant durant lors lorsque quand si s comme d de du qu que qui quoi quel quelle ' +
  'plus plusieurs certains certaines tout tous toute toutes enfin ainsi alors aussi cependant toutefois pourtant néanmoins puis ensuite voici voilà y n ne ' +
  'notre votre nos vos mon ma mes dès même malgré parmi entre vers chez contre aucun aucune chaque beaucoup peu rien personne parce puisque afin grâce face ' +
  'quant outre hier demain aujourd désormais ici là non oui pourquoi comment où dont peut faut était est sont'
).split(' ')
