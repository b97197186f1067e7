import { describe, expect, it } from 'vitest'
import { findTags } from '../../../src/3-annotate/tags/find-tags.ts'
import { loadTagsModel } from '../../../src/3-annotate/tags/load-tags-model.ts'

const model = loadTagsModel('models/background.txt')
const labelsOf = (text: string) => findTags(text, [], [], null, model).map(({ label }) => label)

/** Text → a key phrase that must be among its tags. */
const MUST: readonly (readonly [string, string])[] = [
  ['La grève des cheminots continue. La grève des cheminots gêne les voyageurs.', 'grève des cheminots'],
  ['Le réchauffement climatique inquiète. Face au réchauffement climatique, le maire agit.', 'réchauffement climatique'],
  ['La réforme des retraites divise. La réforme des retraites sera votée.', 'réforme des retraites'],
  ['Un accident de train a fait deux morts. L’accident de train s’est produit à l’aube.', 'accident de train'],
  ['Le chemin de fer arrive. Le chemin de fer change la ville.', 'chemin de fer'],
  ['La chute du gouvernement était prévue. La chute du gouvernement a surpris.', 'chute du gouvernement'],
  ['L’usine de chaussures ferme. Cette usine de chaussures employait cent ouvriers.', 'usine de chaussures'],
  ['La marée noire avance. Une marée noire avait déjà souillé la côte.', 'marée noire'],
  ['Le tremblement de terre a détruit le village. Ce tremblement de terre est le second.', 'tremblement de terre'],
  ['Les éoliennes tournent. Les éoliennes gênent les riverains.', 'éoliennes'],
  ['Le vaccin arrive. Le vaccin protège les enfants.', 'vaccin'],
  ['L’incendie a tout brûlé. Cet incendie serait criminel.', 'incendie'],
  ['La salle des fêtes rouvre. La salle des fêtes avait brûlé.', 'salle des fêtes'],
  ['La mise en examen est confirmée. Cette mise en examen était attendue.', 'mise en examen'],
  ['Le prix du pain monte. Le prix du pain avait doublé.', 'prix du pain'],
  ['La course de taureaux est interdite. Une course de taureaux avait lieu ici.', 'course de taureaux'],
  ['L’abolition de l’esclavage est votée. L’abolition de l’esclavage change tout.', 'abolition de l’esclavage'],
  ["Le coup d'État a échoué. Ce coup d'État est le second.", 'coup d’État'],
  ['L’arc-en-ciel brille. Un arc-en-ciel double est rare.', 'arc-en-ciel'],
  ['Le garde-barrière est mort. Un garde-barrière veillait.', 'garde-barrière'],
  ['La ligne de tramway ouvre. La ligne de tramway va au port.', 'ligne de tramway'],
  ['La pêche à la morue décline. La pêche à la morue faisait vivre le port.', 'pêche à la morue'],
  ['L’école primaire ferme. L’école primaire comptait dix élèves.', 'école primaire'],
  ['Les vendanges commencent. Les vendanges seront bonnes.', 'vendanges'],
  ['La traversée de la Manche est un exploit. La traversée de la Manche dura une heure.', 'traversée de la Manche'],
  ['Un télescope spatial part. Ce télescope spatial coûte cher.', 'télescope spatial'],
  ['Le droit de vote s’étend. Le droit de vote des femmes attend.', 'droit de vote'],
  ['La coupe du monde approche. La coupe du monde aura lieu ici.', 'coupe du monde'],
  ['La centrale nucléaire ferme. La centrale nucléaire avait trente ans.', 'centrale nucléaire'],
  ['Le procès s’ouvre. Le procès durera un mois.', 'procès'],
  ['La sécheresse dure. La sécheresse tue le bétail.', 'sécheresse'],
  ['Les eaux usées coulent. Les eaux usées polluent la rivière.', 'eaux usées'],
  ['Le budget de la ville est voté. Le budget de la ville baisse.', 'budget de la ville'],
  ['La peine de mort est abolie. La peine de mort avait ses partisans.', 'peine de mort'],
  ['Une exposition universelle ouvre. L’exposition universelle attire la foule.', 'exposition universelle'],
  ['Le barrage cède. Le barrage datait de vingt ans.', 'barrage'],
  ['L’assassinat du président choque. L’assassinat du président reste un mystère.', 'assassinat du président'],
  ['La guerre civile reprend. La guerre civile ruine le pays.', 'guerre civile'],
  ['Le vol à moteur progresse. Le vol à moteur est dangereux.', 'vol à moteur'],
  ['LES ÉLECTIONS ONT EU LIEU. LES ÉLECTIONS ÉTAIENT LIBRES.', 'élections'],
  ['La liberté de la presse recule. La liberté de la presse est un droit.', 'liberté de la presse'],
  ['L’île est évacuée. L’île reste sans eau.', 'île'],
]

const STORY = `La grève des cheminots

Lundi, les cheminots ont voté la grève à Lyon. Très rapidement, elle a gagné plusieurs gares, et beaucoup de voyageurs sont restés à quai. « Nous ne céderons pas », a déclaré un délégué.

La grève des cheminots dure depuis dix jours. Il faut dire que la direction n’avait rien proposé. Au moins trois trains sur quatre ne circulent pas. La direction de la compagnie souhaite négocier, mais les cheminots attendent toujours des réponses précises. En janvier 1909, une grande partie du personnel avait déjà cessé le travail. Ce mouvement est le troisième en deux ans.

Un voyageur mangeait une pomme sur un banc. Elle était verte. Le chef de gare, lui, dormait.`

/** No tags of the story above: function words, verbs, adverbs, times, numbers, halves of groups, what is told by the way. */
const MUST_NOT: readonly string[] = [
  'la',
  'des',
  'et',
  'mais',
  'beaucoup',
  'plusieurs',
  'très',
  'rapidement',
  'très rapidement',
  'toujours',
  'déjà',
  'lundi',
  'Lundi',
  'janvier',
  'janvier 1909',
  '1909',
  'dix',
  'dix jours',
  'deux ans',
  'ont voté',
  'voté',
  'dure',
  'a déclaré',
  'déclaré',
  'souhaite',
  'souhaite négocier',
  'faut dire',
  'attendent',
  'nous',
  'Nous',
  'elle',
  'rien',
  'moins',
  'partie',
  'grande partie',
  'quatre',
  'troisième',
  'la grève',
  'grève des',
  'des cheminots',
  'pomme',
  'banc',
  'cheminots ont voté',
  'cheminots attendent',
]

describe('key phrases that must be tags', () => {
  it.each(MUST)('%s → %s', (text, label) => expect(labelsOf(text)).toContain(label))
})

describe('words that must be none', () => {
  const labels = labelsOf(STORY)
  it('the story has tags', () => expect(labels).toContain('grève des cheminots'))
  it.each(MUST_NOT)('%s', (label) => expect(labels).not.toContain(label))
})
