import type { WordsReplaced } from '#shared/contract/minutes/minutes.ts'
import { enumerated } from '#shared/kernel/enumerated.ts'
import type { KeptBecause } from '#shared/records/minutes/find-in-minutes.ts'
import { figure, plural } from '../../words/numbers.ts'

/** « 3 sur 12 ». */
export const countWords = (asked: string, at: number, count: number): string =>
  asked === '' ? '' : count === 0 ? 'Rien trouvé' : `${figure(at + 1)} sur ${figure(count)}`

/** Why what is found there is never replaced. */
export const keptWords: Readonly<Record<KeptBecause, string>> = {
  attendance: 'Dans la liste des présents\u00a0: à corriger sur la personne.',
  newer: 'Écrit par une version plus récente de Concerto\u00a0: laissé tel quel.',
}

/** « 12 remplacements ; 2 laissés dans la liste des présents »: all that was found is accounted for. Of nothing, nothing is taken back. */
export const tellReplaced = (told: WordsReplaced): string | { readonly noUndo: string } =>
  told.replaced === 0 ? { noUndo: replacedSentence(told) } : replacedSentence(told)

const replacedSentence = ({ replaced, kept }: WordsReplaced): string => {
  const left = [
    kept.attendance === 0 ? null : `${plural(kept.attendance, 'laissé', 'laissés')} dans la liste des présents`,
    kept.newer === 0 ? null : `${plural(kept.newer, 'laissé', 'laissés')} dans un texte d’une version plus récente`,
  ].filter((part) => part !== null)
  const done = replaced === 0 ? 'Rien n’a été remplacé' : plural(replaced, 'remplacement', 'remplacements')
  return left.length === 0 ? done : `${done}\u00a0; ${enumerated(left)}`
}
