import { describe, expect, it } from 'vitest'
import { fileName } from '../../src/4-catalogue/entities/file-name.ts'
import { nameSlug } from '../../src/4-catalogue/entities/name-address.ts'
import { foldName } from '../../src/4-catalogue/fold-name.ts'
import { makeSlug } from '../../src/4-catalogue/make-slug.ts'
import { bareKey } from '../../src/4-catalogue/names/bare-key.ts'
import { compareNames } from '../../src/4-catalogue/names/compare-names.ts'
import { initialsOf, isAcronym } from '../../src/4-catalogue/names/initials-of.ts'
import { sortName } from '../../src/4-catalogue/names/sort-name.ts'
import { stemSubject } from '../../src/4-catalogue/stem-subject.ts'
import type { EntityType } from '../../src/model/record.ts'

describe('names fold to one key', () => {
  it.each([
    ['Conseil d’État', "conseil d'Etat"],
    ['O.N.U.', 'ONU'],
    ['Villeneuve-d’Ascq', "Villeneuve d'Ascq"],
    ['Médiapart', 'Mediapart'],
    ['En marche !', 'En marche!'],
    ['Recep Tayyip Erdoğan', 'Recep Tayyip Erdogan'],
    ['ŒUVRE', 'Œuvre'],
  ])('%s and %s', (a, b) => expect(foldName(a)).toBe(foldName(b)))

  it.each([
    ['Canal', 'Canal+'],
    ['France 2', 'France 3'],
    ['Путин', 'Ельцин'],
    ['Niger', 'Nigeria'],
  ])('but not %s and %s', (a, b) => expect(foldName(a)).not.toBe(foldName(b)))
})

describe('sorting forms', () => {
  it.each([
    ['Marie Curie', 'Curie, Marie'],
    ['Charles de Gaulle', 'Gaulle, Charles de'],
    ['Urbain Le Verrier', 'Le Verrier, Urbain'],
    ['Jean de La Fontaine', 'La Fontaine, Jean de'],
    ['Joachim du Bellay', 'du Bellay, Joachim'],
    ['Marine Le Pen', 'Le Pen, Marine'],
    ['Wernher von Braun', 'Braun, Wernher von'],
    ['Greg Van Avermaet', 'Van Avermaet, Greg'],
    ['Thomas De Gendt', 'De Gendt, Thomas'],
    ['Bachar al-Assad', 'Assad, Bachar al-'],
    ['Jeanne d’Arc', 'Arc, Jeanne d’'],
    ['Alexandre Dumas fils', 'Dumas fils, Alexandre'],
    ['Mme Curie', 'Curie, Mme'],
    ['Xi Jinping', 'Xi Jinping'],
    ['Kim Jong-un', 'Kim Jong-un'],
    ['Kim Kardashian', 'Kardashian, Kim'],
    ['Louis XIV', 'Louis XIV'],
    ['François Ier', 'François Ier'],
    ['Jean-Paul II', 'Jean-Paul II'],
    ['Pelé', 'Pelé'],
  ])('%s → %s', (name, sort) => expect(sortName(name)).toBe(sort))

  it.each<[EntityType, string, string]>([
    ['place', 'Le Havre', 'Havre (Le)'],
    ['organisation', 'L’Équipe', 'Équipe (L’)'],
    ['organisation', 'Académie des sciences', 'Académie des sciences'],
    ['place', 'Lens', 'Lens'],
  ])('%s %s → %s', (type, name, sort) => expect(fileName(type, name)).toBe(sort))
})

describe('addresses of entities', () => {
  it.each<[EntityType, string, string]>([
    ['person', 'Marie Curie', 'curie-marie'],
    ['person', 'Marine le Pen', 'le-pen-marine'],
    ['person', 'Thomas De Gendt', 'gendt-thomas-de'],
    ['organisation', 'Le Monde', 'monde'],
    ['organisation', 'Canal+', 'canal-plus'],
    ['place', 'Le Havre', 'le-havre'],
    ['place', 'Saint-Étienne', 'saint-etienne'],
    ['person', 'Irène Joliot-Curie', 'joliot-curie-irene'],
    ['person', 'Bachar al-Assad', 'assad-bachar-al'],
    ['person', 'Bachar Al-Assad', 'assad-bachar-al'],
    ['person', 'François d’Arlandes', 'arlandes-francois-d'],
    ['person', 'Mme Curie', 'curie-mme'],
  ])('%s %s → %s', (type, name, slug) => expect(nameSlug(type, name)).toBe(slug))

  it('gives letters that an address cannot show the signs of their digest', () => {
    expect(nameSlug('person', 'Путин')).toMatch(/^[0-9a-z]{5}$/)
    expect(nameSlug('person', 'Путин')).not.toBe(nameSlug('person', 'Ельцин'))
  })

  it('cuts long titles at a word', () => {
    const slug = makeSlug('L’Élysée : un an après, ce que l’on sait des négociations secrètes de l’hiver dernier')
    expect(slug).toBe('l-elysee-un-an-apres-ce-que-l-on-sait-des-negociations')
  })
})

describe('like names', () => {
  it.each<[EntityType, string, string, string]>([
    ['person', 'Martin Schultz', 'Martin Schulz', 'sound'],
    ['person', 'Ferdando Alarza', 'Fernando Alarza', 'spelling'],
    ['person', 'Steve Cummings', 'Stephen Cummings', 'short first name'],
    ['person', 'Ali Bongo', 'Ali Bongo Ondimba', 'longer name'],
    ['person', 'George Bush', 'George W. Bush', 'longer name'],
    ['person', 'A. Coulibaly', 'Amedy Coulibaly', 'initials'],
    ['person', 'George Martin', 'George R. R. Martin', 'initials'],
    ['place', 'Kafraya', 'Kefraya', 'sound'],
  ])('%s: %s, %s: %s', (type, a, b, likeness) => expect(compareNames(type, foldName(a), foldName(b))).toBe(likeness))

  it.each<[EntityType, string, string]>([
    ['person', 'Jean-Marie Le Pen', 'Marine Le Pen'],
    ['person', 'Fidel Castro', 'Raúl Castro'],
    ['person', 'Robert Bourgi', 'Robert Bourgon'],
    ['person', 'Kim Jong-un', 'Kim Jong-nam'],
    ['person', 'Jean-Paul', 'Jean-Paul Sartre'],
    ['place', 'Guinée', 'Guinée équatoriale'],
    ['place', 'Saran', 'Sarran'],
    ['place', 'A51', 'A52'],
    ['product', 'Airbus A319', 'Airbus A320'],
    ['event', 'Solstice 100', 'Solstice 50'],
    ['organisation', 'Union africaine', 'Union américaine'],
    ['organisation', 'Parti socialiste', 'Parti socialiste européen'],
    ['organisation', 'CFDT', 'CFTC'],
  ])('%s: not %s, %s', (type, a, b) => expect(compareNames(type, foldName(a), foldName(b))).toBeNull())

  it('overlooks spaces and leading articles, and small words of events', () => {
    expect(bareKey('organisation', foldName('Canal +'))).toBe(bareKey('organisation', foldName('Canal+')))
    expect(bareKey('organisation', foldName('Le Monde'))).toBe(bareKey('organisation', foldName('Monde')))
    expect(bareKey('event', foldName('Jeux olympiques de 2024'))).toBe(bareKey('event', foldName('Jeux olympiques 2024')))
    expect(bareKey('person', foldName('Le Pen'))).not.toBe(bareKey('person', foldName('Pen')))
  })
})

describe('acronyms', () => {
  it.each([
    ['Cour pénale internationale', 'cpi'],
    ['Comité international de la Croix-Rouge', 'cicr'],
    ['Médecins sans frontières', 'msf'],
    ['Office central de lutte contre la corruption', 'olc'],
  ])('%s may be %s', (name, acronym) => {
    if (acronym === 'olc') expect(initialsOf(foldName(name))).not.toContain(acronym)
    else expect(initialsOf(foldName(name))).toContain(acronym)
  })

  it.each(['ONU', 'O.N.U.', 'FR3', 'CNDD'])('%s is one', (form) => expect(isAcronym(form)).toBe(true))
  it.each(['Onu', 'A', 'A51', 'Paris', 'CNDD-FDD'])('%s is none', (form) => expect(isAcronym(form)).toBe(false))
})

describe('subjects', () => {
  it.each([
    ['voiture électrique', 'Voitures électriques'],
    ['prix Nobel', 'Prix Nobel'],
    ['journal du soir', 'journaux du soir'],
    ['accident d’avion', 'accidents d’avions'],
    ['élection présidentielle', 'élections présidentielles'],
  ])('%s and %s are one', (a, b) => expect(stemSubject(a)).toBe(stemSubject(b)))

  it.each([
    ['mer', 'mère'],
    ['port', 'porte'],
    ['police', 'politique'],
    ['marine', 'marin'],
  ])('%s and %s are two', (a, b) => expect(stemSubject(a)).not.toBe(stemSubject(b)))
})
