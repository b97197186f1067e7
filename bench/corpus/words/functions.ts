/** What a person is in an article: « le maire », « la directrice », by gender, said before or after the name. */
export const functions: readonly { readonly man: string; readonly woman: string }[] = `maire|maire
président|présidente
directeur|directrice
député|députée
porte-parole|porte-parole
secrétaire général|secrétaire générale
préfet|préfète
chercheur|chercheuse
avocat|avocate
ancien ministre|ancienne ministre
délégué syndical|déléguée syndicale
conseiller municipal|conseillère municipale
historien|historienne
ingénieur|ingénieure
médecin-chef|médecin-cheffe
trésorier|trésorière`
  .split('\n')
  .map((row) => {
    const [man = '', woman = ''] = row.split('|')
    return { man, woman }
  })
