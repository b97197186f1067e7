/** Addresses of all articles of a name or subject, below its own: `/personnes/curie-marie/articles/`, `/personnes/curie-marie/1911/`. */

/** Above this number all articles stand on pages of their years. */
export const longList = 100

export function articlesAddress(url: string): string {
  return `${url}articles/`
}

export function yearAddress(url: string, year: string | null): string {
  return `${url}${year ?? 'sans-date'}/`
}
