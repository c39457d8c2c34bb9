import { fold } from '../kernel/fold.ts'

export type Gender = 'm' | 'f'

/** « la réunion », « le besoin », « l’axe ». A word in h takes no elision: none of those the program says begins with a mute one. */
export const withArticle = (noun: string, gender: Gender): string => {
  if (isElided(noun)) return `l’${noun}`
  return gender === 'f' ? `la ${noun}` : `le ${noun}`
}

/** « de la réunion », « du besoin », « de l’axe ». */
export const ofThe = (noun: string, gender: Gender): string =>
  gender === 'm' && !isElided(noun) ? `du ${noun}` : `de ${withArticle(noun, gender)}`

/** « à la réunion », « au besoin », « à l’axe ». */
export const toThe = (noun: string, gender: Gender): string =>
  gender === 'm' && !isElided(noun) ? `au ${noun}` : `à ${withArticle(noun, gender)}`

/** « cette réunion », « ce besoin », « cet axe ». */
export const thisOne = (noun: string, gender: Gender): string => {
  if (gender === 'f') return `cette ${noun}`
  return isElided(noun) ? `cet ${noun}` : `ce ${noun}`
}

/** « annulée » of a réunion, « annulé » of a forum. @param participle as it is of what is masculine */
export const agreed = (participle: string, gender: Gender): string => (gender === 'f' ? `${participle}e` : participle)

/** « d’Ysoline », « de Marc », « d’un élément », « de onze éléments ». */
export const withDe = (words: string): string => (isElided(words) ? `d’${words}` : `de ${words}`)

/** Before a written vowel, but « le onze », « le oui », « le yaourt ». */
const isElided = (noun: string): boolean => /^(?!onz|oui\b|y[aeou])[aeiouy]/.test(fold(noun))
