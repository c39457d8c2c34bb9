import { civilityOf, withoutCivility } from '#shared/text/person/civility.ts'
import { isFunction } from '#shared/text/person/function-words.ts'
import { isCapital, isParticle } from '#shared/text/person/split-name.ts'
import { readsAsStructure } from '#shared/text/person/structure-words.ts'

/** Whether words are how people are named: « Mme VENTCLAIR », « Odile Ventclair », « VENTCLAIR Odile », « O. Ventclair ». */
export const looksLikeName = (text: string): boolean => {
  const written = text.trim().replace(/[.,;:]+$/, '')
  const first = written.split(/\s+/)[0] ?? ''
  const isAddressed = civilityOf(first) !== null || titles.test(first)
  const name = isAddressed ? withoutCivility(written).name.replace(titles, '').trim() : written
  const words = name.split(/\s+/).filter(Boolean)
  const named = words.filter((word) => !isParticle(word))
  if (words.length > 6 || named.length < (isAddressed ? 1 : 2) || named.length > 5) return false
  if (!named.every(isNameWord) || (!isAddressed && isFunction(name))) return false
  return (
    isAddressed || !readsAsStructure(name) || (named.some(isCapital) && !named.every(isCapital) && words.length === 2)
  )
}

const titles = /^(?:dr|docteur|pr|me|maître)\.?(?=\s|$)/i

/** « Odile », « Jean-Luc », « VENTCLAIR », « O. », « D’AUBENCLAIRE »: a capital, and no figure. */
const isNameWord = (word: string): boolean =>
  /^(?:[dl]['’])?\p{Lu}[\p{L}\p{M}'’.-]*$/iu.test(word) && /^(?:[dl]['’])?\p{Lu}/u.test(word)
