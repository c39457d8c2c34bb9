import type { AxisCell } from '#shared/records/roadmap/axis-sheet.ts'
import type { PointStyle } from '#shared/text/rich-text/rich-text.ts'
import type { KeyHint } from '../../components/KeyHints.tsx'
import { attendeeHints } from '../arrivals/attendee-keys.ts'

/** One key a kind of point. F6 and F1 belong to every screen, F8 and F9 to the room, F11 and F12 to the window. */
export const pointKeys: Readonly<Record<string, PointStyle>> = {
  F2: 'stake',
  F3: 'objective',
  F4: 'complement',
  F5: 'action',
  F7: 'question',
  F10: 'decision',
}

export interface PlaceOfPoint<Field> {
  readonly field: Field
  /** Kept in the line, where the cell does not say it by itself. */
  readonly style: PointStyle | null
}

/** Where each point goes in the table of an axis. */
export const axisPlaces: Readonly<Record<PointStyle, PlaceOfPoint<AxisCell>>> = {
  stake: { field: 'restatedStakes', style: null },
  objective: { field: 'objectives', style: null },
  complement: { field: 'complements', style: null },
  action: { field: 'proposedActions', style: null },
  question: { field: 'complements', style: 'question' },
  decision: { field: 'priorityActions', style: null },
  takeaway: { field: 'complements', style: 'takeaway' },
}

/** What notes the task or the need that the text says, under it; Tab and Échap are for the text itself. */
export const offerKey = 'Alt Entrée'

/** The line at the foot of the room. */
export const barKeys: readonly KeyHint[] = [
  { keys: ['F10'], does: 'décision' },
  { keys: ['F5'], does: 'tâche' },
  { keys: ['Ctrl F10'], does: 'vote' },
  { keys: ['Ctrl ↓'], does: 'case suivante' },
  { keys: ['@'], does: 'citer' },
  { keys: ['F8'], does: 'non traité' },
  { keys: ['F9'], does: 'arrivée' },
  { keys: ['Ctrl Entrée'], does: 'point suivant' },
]

/** What F1 tells. */
export const roomKeys: readonly KeyHint[] = [
  { keys: ['Ctrl', 'Entrée'], does: 'ouvrir la séance, puis passer au point suivant' },
  { keys: ['Entrée'], does: 'nouvelle ligne' },
  { keys: ['Tab'], does: 'décaler la ligne' },
  { keys: ['Maj', 'Tab'], does: 'ramener la ligne' },
  { keys: ['Ctrl', '↓'], does: 'case ou texte suivant' },
  { keys: ['Ctrl', '↑'], does: 'case ou texte précédent' },
  { keys: ['F2'], does: 'enjeu' },
  { keys: ['F3'], does: 'objectif' },
  { keys: ['F4'], does: 'complément' },
  { keys: ['F5'], does: 'tâche\u00A0; dans un axe ou une fiche, action' },
  { keys: ['F7'], does: 'question' },
  { keys: ['F10'], does: 'décision' },
  { keys: ['Ctrl', 'F10'], does: 'vote à main levée, sur la ligne où l’on écrit' },
  {
    keys: ['Alt', 'Entrée'],
    does: 'noter ce que la ligne dit et qui est proposé dessous\u00A0: une tâche et son jour, un besoin, un vote',
  },
  { keys: ['F8'], does: 'non traité\u00A0: la case, ou le point' },
  { keys: ['F9'], does: 'noter une arrivée\u00a0; dans sa case, revenir au texte' },
  { keys: ['Échap'], does: 'revenir au texte, où l’on écrivait' },
  { keys: ['@'], does: 'citer une personne ou une structure' },
  { keys: ['#'], does: 'citer un axe ou une fiche' },
  { keys: ['Échap', 'Tab'], does: 'sortir de la case' },
  { keys: ['Ctrl', 'S'], does: 'fixer une version' },
  ...attendeeHints,
]
