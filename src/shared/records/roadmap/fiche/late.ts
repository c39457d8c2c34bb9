import { newer } from '../../../text/newer.ts'
import type { Fiche, FicheStep } from '../../records.ts'

/** Someone still has something to do for it; of a state that only a later version knows, nothing is said. */
export const isOpenFiche = ({ state }: Pick<Fiche, 'state'>): boolean =>
  state !== 'done' && state !== 'dropped' && state !== newer

/** Its end is passed while it goes on: « En retard » is proposed. A pause is known, and said. @param today `YYYY-MM-DD` */
export const isOverdue = (fiche: Pick<Fiche, 'state' | 'endsOn'>, today: string): boolean =>
  isOpenFiche(fiche) && fiche.state !== 'paused' && fiche.endsOn !== null && fiche.endsOn < today

export const isLateFiche = (fiche: Pick<Fiche, 'state' | 'endsOn'>, today: string): boolean =>
  fiche.state === 'late' || isOverdue(fiche, today)

export const isLateStep = ({ state, dueOn }: Pick<FicheStep, 'state' | 'dueOn'>, today: string): boolean =>
  state !== 'done' && state !== 'dropped' && state !== newer && dueOn !== null && dueOn < today
