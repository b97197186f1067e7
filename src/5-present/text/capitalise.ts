/** « ministère belge » → « Ministère belge », « l’Armée » → « L’Armée »; a word with a capital of its own (« iPhone ») stays as it is. */
export function capitalise(text: string): string {
  return /^\p{Ll}[^\s\p{Lu}]*(?=\s|$)|^\p{Ll}{1,2}[’']/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text
}
