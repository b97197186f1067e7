import type { EntityType } from '../model/record.ts'
import type { NavKey } from '../model/views/frame.ts'

/** The order in which types of names are shown. */
export const entityTypes: readonly EntityType[] = ['person', 'organisation', 'place', 'event', 'product']

export const navOfType: Readonly<Record<EntityType, NavKey>> = {
  person: 'persons',
  organisation: 'organisations',
  place: 'places',
  event: 'events',
  product: 'products',
}

/** Folder of each type's index, below the site: `/personnes/`. */
export const folderOfType: Readonly<Record<EntityType, string>> = {
  person: '/personnes/',
  organisation: '/organisations/',
  place: '/lieux/',
  event: '/evenements/',
  product: '/produits/',
}

/** schema.org types. */
export const schemaOfType: Readonly<Record<EntityType, string>> = {
  person: 'Person',
  organisation: 'Organization',
  place: 'Place',
  event: 'Event',
  product: 'Product',
}
