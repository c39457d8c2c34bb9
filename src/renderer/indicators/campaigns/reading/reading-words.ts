import { IconArrowsSplit2, IconCheck, IconPencil, IconPlus, IconProgress, IconX } from '@tabler/icons-react'
import type { FigureCounts, FileReport } from '#shared/contract/indicators/figures-import.ts'
import type { Look } from '../../../components/State.tsx'
import { figure, plural } from '../../../words/numbers.ts'

/** What may become of a figure, in the order one works through them. */
export const effectLooks: Readonly<Record<keyof FigureCounts, Look & { readonly one: string; readonly many: string }>> =
  {
    new: { one: 'nouveau', many: 'nouveaux', icon: IconPlus, tone: 'ink' },
    changed: { one: 'modifié', many: 'modifiés', icon: IconPencil, tone: 'ink' },
    identical: { one: 'identique', many: 'identiques', icon: IconCheck, tone: 'ink' },
    contested: { one: 'à trancher', many: 'à trancher', icon: IconArrowsSplit2, tone: 'ochre' },
    refused: { one: 'cellule refusée', many: 'cellules refusées', icon: IconX, tone: 'brick' },
    empty: { one: 'ligne vide', many: 'lignes vides', icon: IconProgress, tone: 'ochre' },
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

/** What « Enregistrer » does. */
interface Does {
  /** Figures, with « Non disponible » and the like. */
  readonly written: number
  /** Of them, those that are no figures. */
  readonly unvalued: number
  /** Answers that are whole, and those that have cells to correct. */
  readonly received: number
  readonly toCorrect: number
}

/** What it would do, on its button. */
export const saveWords = ({ written, unvalued, received, toCorrect }: Does): string => {
  if (written > 0 && unvalued === 0) return `Enregistrer ${plural(written, 'chiffre', 'chiffres')}`
  if (written > 0) return `Enregistrer ${plural(written, 'ligne', 'lignes')}${withoutFigure(unvalued)}`
  return received + toCorrect > 0 ? `Noter ${answersWords(received, toCorrect)}` : 'Rien à enregistrer'
}

/** Once it is done. */
export const savedWords = ({ written, unvalued, received, toCorrect }: Does): string => {
  const figures =
    unvalued === 0
      ? plural(written, 'chiffre enregistré', 'chiffres enregistrés')
      : `${plural(written, 'ligne enregistrée', 'lignes enregistrées')}${withoutFigure(unvalued)}`
  return received + toCorrect === 0 ? `${figures}.` : `${figures}\u00a0; ${answersWords(received, toCorrect)}.`
}

/** « , dont 1 sans chiffre »: as many lines as the page counts. */
const withoutFigure = (unvalued: number): string => `, dont ${figure(unvalued)} sans chiffre`

/** « 1 réponse reçue, 1 à corriger », as a campaign counts them afterwards. */
const answersWords = (received: number, toCorrect: number): string => {
  const whole = plural(received, 'réponse reçue', 'réponses reçues')
  if (toCorrect === 0) return whole
  return received === 0
    ? plural(toCorrect, 'réponse à corriger', 'réponses à corriger')
    : `${whole}, ${figure(toCorrect)} à corriger`
}
