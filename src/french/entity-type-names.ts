/** The five types of entity as people write them in front matter and authorities, English or French: « type: lieu ». */
export const entityTypeNames: Readonly<Record<string, 'person' | 'organisation' | 'place' | 'event' | 'product'>> = {
  person: 'person',
  personne: 'person',
  organisation: 'organisation',
  organization: 'organisation',
  place: 'place',
  lieu: 'place',
  event: 'event',
  événement: 'event',
  évènement: 'event',
  evenement: 'event',
  product: 'product',
  produit: 'product',
}
