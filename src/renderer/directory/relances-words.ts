import type { Relance } from '#shared/contract/directory/directory.ts'
import { shortDateWithYear } from '../words/dates.ts'
import { counted, plural, sentenceCase } from '../words/numbers.ts'

/** « 23 structures à relancer, dont deux sans adresse de courriel. » */
export const relancesSentence = (relances: readonly Relance[]): string => {
  const unreachable = relances.filter(({ to }) => to.length === 0).length
  const rest =
    unreachable === 0
      ? ''
      : `, dont ${counted(unreachable, 'sans adresse de courriel', 'sans adresse de courriel', 'f')}`
  return `${sentenceCase(plural(relances.length, 'structure', 'structures'))} à relancer, la plus ancienne d’abord${rest}.`
}

/** What was already done about it, or what hinders it. */
export const relanceState = ({ askedOn, to }: Relance): string => {
  if (askedOn !== null) return `Relance notée le ${shortDateWithYear(askedOn)}`
  return to.length === 0 ? 'Sans adresse de courriel' : 'Aucune relance notée'
}
