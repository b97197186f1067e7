/** Address of all articles of a name or subject, below its own: `/personnes/curie-marie/articles/`. */

/** Above this number all articles stand on pages of their decades, years, months. */
export const longList = 200

export function articlesAddress(url: string): string {
  return `${url}articles/`
}
