/** 3578 → « 3 578 » (U+202F) in French, 3,578 in English. Whole numbers; written here because the machine's own lists of locales differ. */
export function formatNumber(value: number, language: 'fr' | 'en'): string {
  const digits = String(value)
  return digits.length < 4 ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, language === 'fr' ? '\u202F' : ',')
}

/** 0.935 → « 93,5 % », 93.5%. */
export function formatRate(rate: number, language: 'fr' | 'en'): string {
  const text = (rate * 100).toFixed(1)
  return language === 'fr' ? `${text.replace('.', ',')}\u202F%` : `${text}%`
}

/** 18400000 → « 18,4 Mo », 18.4 MB: thousands of bytes, as disks count. */
export function formatBytes(bytes: number, language: 'fr' | 'en'): string {
  const unit = language === 'fr' ? 'o' : 'B'
  if (bytes < 1000) return `${bytes}\u00A0${language === 'fr' ? 'octets' : 'bytes'}`
  const big = bytes >= 1e9 ? ([1e9, 'G'] as const) : bytes >= 1e6 ? ([1e6, 'M'] as const) : ([1e3, 'k'] as const)
  const value = bytes / big[0]
  const text = value >= 100 || big[1] === 'k' ? String(Math.round(value)) : value.toFixed(1)
  return `${language === 'fr' ? text.replace('.', ',') : text}\u00A0${big[1]}${unit}`
}
