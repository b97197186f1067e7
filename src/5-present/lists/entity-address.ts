/** Address of all articles of a name or subject, below its own: `/personnes/curie-marie/articles/`. */

/** Above this number all articles stand on pages of their years. */
export const longList = 100

export function articlesAddress(url: string): string {
  return `${url}articles/`
}
