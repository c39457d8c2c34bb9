import { sentenceCase } from '../../kernel/typography.ts'
import { agree, counted, numberWord } from '../../text/french-numbers.ts'
import type { AttainmentState } from './attainment.ts'

/** « Deux cibles atteintes, cinq en bonne voie, deux loin. Deux chiffres restent provisoires, un manque. » */
export const statesSentence = (states: readonly AttainmentState[]): string => {
  const count = countOf(states)
  const [provisional, missing, aimless] = [count('provisional'), count('noFigure'), count('noTarget')]
  const sentences = [
    targetParts(count),
    [
      provisional > 0 && `${chiffres(provisional)} ${agree(provisional, 'reste provisoire', 'restent provisoires')}`,
      missing > 0 &&
        `${provisional > 0 ? numberWord(missing) : chiffres(missing)} ${agree(missing, 'manque', 'manquent')}`,
    ],
    [aimless > 0 && `${counted(aimless, 'chiffre n’a', 'chiffres n’ont')} pas de cible`],
  ].map((parts) => parts.filter((part) => part !== false).join(', '))
  return sentences.flatMap((one) => (one === '' ? [] : [`${sentenceCase(one)}.`])).join(' ')
}

/** « une cible atteinte, une en bonne voie, un chiffre provisoire », beside the name of an axis. */
export const groupStates = (states: readonly AttainmentState[]): string => {
  const count = countOf(states)
  if (count('noFigure') === states.length) return 'aucun chiffre pour l’instant'
  const provisional = count('provisional')
  const parts = [
    ...targetParts(count),
    provisional > 0 && counted(provisional, 'chiffre provisoire', 'chiffres provisoires'),
  ].filter((part) => part !== false)
  return parts.length === 0 ? 'sans cible' : parts.join(', ')
}

const countOf =
  (states: readonly AttainmentState[]) =>
  (state: AttainmentState): number =>
    states.filter((one) => one === state).length

const chiffres = (count: number): string => counted(count, 'chiffre', 'chiffres')

/** The first that is told says that it is of targets. */
const targetParts = (count: (state: AttainmentState) => number): readonly (string | false)[] => {
  const [reached, onTrack, far] = [count('reached'), count('onTrack'), count('far')]
  const targets = (of: number): string => counted(of, 'cible', 'cibles', 'f')
  return [
    reached > 0 && `${targets(reached)} ${agree(reached, 'atteinte', 'atteintes')}`,
    onTrack > 0 && `${reached > 0 ? numberWord(onTrack, 'f') : targets(onTrack)} en bonne voie`,
    far > 0 && (reached + onTrack > 0 ? `${numberWord(far, 'f')} loin` : `${targets(far)} encore loin`),
  ]
}
