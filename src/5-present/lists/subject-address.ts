/** Address of the quotations on a subject. */
export function subjectQuotations(slug: string): string {
  return `/citations/sujets/${slug}/`
}
