import { agree, plural } from '../../words/numbers.ts'

/** « Arrivée notée : BRUMELOURDE Ada », « 3 arrivées notées, la dernière : BRUMELOURDE Ada » */
export const arrivalsSentence = (names: readonly string[]): string => {
  const last = names.at(-1) ?? ''
  return agree(
    names.length,
    `Arrivée notée\u00A0: ${last}`,
    `${plural(names.length, 'arrivée notée', 'arrivées notées')}, la dernière\u00A0: ${last}`,
  )
}
