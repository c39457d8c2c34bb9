import { fold } from '../kernel/fold.ts'

export type Gender = 'm' | 'f'

/** « la réunion », « le besoin », « l’axe ». */
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

/** « qu’Ysoline », « que Marc ». */
export const withQue = (words: string): string => (isElided(words) ? `qu’${words}` : `que ${words}`)

/** « d’Anse », « du Bois-d’Oingt », « des Ardillats », « de La Mulatière »: only « Le » and « Les » are contracted. */
export const ofTown = (name: string): string => {
  const [, article, rest] = /^(Les?) (.+)$/.exec(name) ?? []
  if (article === undefined) return withDe(name)
  return article === 'Le' ? `du ${rest}` : `des ${rest}`
}

/** Before a written vowel or a mute h, within guillemets too; but « le onze », « le oui », « le yaourt », « le hub ». */
const isElided = (noun: string): boolean => /^(?!onz|oui\b|y[aeou])[aeiouy]/.test(bare(noun)) || muteH.test(bare(noun))

const bare = (noun: string): string => fold(noun).replace(/^«\s*/, '')

/** No rule tells a mute h: the words and first names that are met here. */
const muteH =
  /^h(?:a(?:bit|rmonie)|e(?:berg|l[eo]|nri|raul|rit|rmin|rve|ure)|i(?:lai|ppo|sto|ver)|o(?:mme|nn?eur|nor|pita|rai|rizon|rten|spi|tel)|u(?:bert|guet|iss|man))/
