import type { Convergence } from '#shared/records/roadmap/formulation/convergence.ts'
import type { Spread } from '#shared/records/roadmap/formulation/spread.ts'
import type { VoteCount } from '#shared/records/roadmap/formulation/vote-count.ts'
import { agree, counted, figure, numberWord, plural, sentenceCase } from '../../words/numbers.ts'
import { gommettes } from './axis-words.ts'

/** What a convergence is called. */
export const convergenceNames: Readonly<Record<Convergence['kind'], string>> = {
  strong: 'Convergence forte',
  partial: 'Convergence partielle',
  weak: 'Convergence faible',
}

/** « Chaque axe réunit des formulations des trois secteurs. » */
export const convergenceSentence = ({ kind, axes, shared, sectors }: Convergence): string => {
  const all = `des formulations des ${numberWord(sectors)} secteurs`
  if (kind === 'strong') return agree(axes, `L’axe réunit ${all}.`, `Chaque axe réunit ${all}.`)
  if (shared === 0) return `Aucun axe ne réunit ${all}.`
  return `${sentenceCase(counted(shared, 'axe', 'axes'))} sur ${numberWord(axes)} ${agree(shared, 'réunit', 'réunissent')} ${all}.`
}

/** « De 38 à 52 gommettes : pas d’écart massif. » */
export const spreadSentence = ({ kind, least, most }: Spread): string => {
  const gap = kind === 'close' ? 'pas d’écart massif' : 'écart massif'
  return least === most
    ? `${gommettes(most)} pour chaque axe\u00a0: ${gap}.`
    : `De ${figure(least)} à ${gommettes(most)} d’un axe à l’autre\u00a0: ${gap}.`
}

/** « Un axe sans formulation n’est pas compté. » */
export const emptySentence = (empty: number): string =>
  sentenceCase(counted(empty, 'axe sans formulation n’est pas compté.', 'axes sans formulation ne sont pas comptés.'))

/** « Reste à rattacher : 10 sur 144. » */
export const looseSentence = (loose: number, placed: number): string =>
  loose === 0 ? 'Tout est rattaché.' : `Reste à rattacher\u00a0: ${figure(loose)} sur ${gommettes(placed)}.`

/** What was typed, against what people had. */
export const countSentence = ({ placed, available, balance }: VoteCount): string => {
  if (available === null) return `${gommettes(placed)} en tout.`
  const told = `${figure(placed)} sur ${gommettes(available)}`
  switch (balance.kind) {
    case 'over':
      return `${told}\u00a0: ${figure(balance.votes)} de trop.`
    case 'left':
      return `${told}\u00a0: il en reste ${figure(balance.votes)}.`
    default:
      return `${told}\u00a0: le compte y est.`
  }
}

/** « 2e ex æquo ». */
export const rankWords = (rank: number, tied: boolean): string =>
  `${rank}${rank === 1 ? 're' : 'e'}${tied ? ' ex\u00a0æquo' : ''}`

export const formulationsWords = (count: number): string => plural(count, 'formulation', 'formulations')
