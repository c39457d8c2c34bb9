import { fold } from '../kernel/fold.ts'

/** « la réunion », « le besoin », « l’axe ». A word in h takes no elision: none of those the program says begins with a mute one. */
export const withArticle = (noun: string, gender: 'm' | 'f'): string => {
  if (/^[aeiouy]/.test(fold(noun))) return `l’${noun}`
  return gender === 'f' ? `la ${noun}` : `le ${noun}`
}
