/** What the names of rules and origins are called on the pages in English; one that stands not here is shown as it is. */
export const englishRules: Readonly<Record<string, string>> = {}
