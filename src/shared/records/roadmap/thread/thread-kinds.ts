import { newerWords } from '../../../text/newer.ts'

/** The phases of a thread, in their order. */
const threadKinds = {
  first: 'Formulation',
  restated: 'Reformulation',
  proposed: 'Action proposée',
  priority: 'Action prioritaire',
  fiche: 'Fiche-action',
  indicator: 'Indicateur',
  news: 'Actualité',
  newer: newerWords,
} as const

export type ThreadKind = keyof typeof threadKinds

export const threadPhases = Object.keys(threadKinds) as readonly ThreadKind[]
