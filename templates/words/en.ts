import type { Words } from './fr.ts'
import { fr } from './fr.ts'
export const en: Words = fr
