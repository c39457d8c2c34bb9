import { IconArrowsSplit2, IconCheck, IconPencil, IconPlus, IconX } from '@tabler/icons-react'
import type { FigureCounts, FileReport } from '#shared/contract/indicators/figures-import.ts'
import type { Look } from '../../../components/State.tsx'
import { plural } from '../../../words/numbers.ts'

/** What may become of a figure, in the order one works through them. */
export const effectLooks: Readonly<Record<keyof FigureCounts, Look & { readonly one: string; readonly many: string }>> =
  {
    new: { one: 'nouveau', many: 'nouveaux', icon: IconPlus, tone: 'ink' },
    changed: { one: 'modifié', many: 'modifiés', icon: IconPencil, tone: 'ink' },
    identical: { one: 'identique', many: 'identiques', icon: IconCheck, tone: 'ink' },
    contested: { one: 'à trancher', many: 'à trancher', icon: IconArrowsSplit2, tone: 'ochre' },
    refused: { one: 'cellule refusée', many: 'cellules refusées', icon: IconX, tone: 'brick' },
  }

/** « 12 nouveaux, 1 à trancher. » */
export const countsSentence = (counts: FigureCounts): string => {
  const told = (Object.keys(effectLooks) as (keyof FigureCounts)[])
    .filter((effect) => counts[effect] > 0)
    .map((effect) => plural(counts[effect], effectLooks[effect].one, effectLooks[effect].many))
  return told.length === 0 ? 'Aucun chiffre à lire.' : `${told.join(', ')}.`
}

/** What a file is called by: its structure once it is known. */
export const reportTitle = (report: FileReport): string =>
  report.kind === 'unreadable' ? report.name : (report.structure?.name ?? report.name)

/** What « Enregistrer » would do, on its button. @param unvalued of those to write, « Non disponible » and the like */
export const saveWords = (toWrite: number, unvalued: number, received: number): string => {
  if (toWrite > 0)
    return `Enregistrer ${withUnvalued(plural(toWrite - unvalued, 'chiffre', 'chiffres'), toWrite, unvalued)}`
  return received > 0 ? `Noter ${plural(received, 'réponse reçue', 'réponses reçues')}` : 'Rien à enregistrer'
}

/** Once it is done. */
export const savedWords = (written: number, unvalued: number, received: number): string => {
  const valued = plural(written - unvalued, 'chiffre enregistré', 'chiffres enregistrés')
  const figures = withUnvalued(valued, written, unvalued)
  return received === 0 ? `${figures}.` : `${figures}, ${plural(received, 'réponse reçue', 'réponses reçues')}.`
}

/** « 4 chiffres et 1 ligne sans chiffre ». */
const withUnvalued = (valued: string, all: number, unvalued: number): string => {
  if (unvalued === 0) return valued
  const lines = plural(unvalued, 'ligne sans chiffre', 'lignes sans chiffre')
  return all === unvalued ? lines : `${valued} et ${lines}`
}
