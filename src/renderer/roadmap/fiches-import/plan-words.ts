import { type PlanTarget, planTargets } from '#shared/contract/roadmap/fiches-import.ts'
import { writtenRubrics } from '#shared/records/roadmap/rubric.ts'
import type { ImportWords } from '../../components/list-import/import-words.ts'

export const planWords: ImportWords = {
  within: 'parmi les fiches-actions',
  known: 'les fiches-actions',
  purpose: 'Concerto lit un plan d’actions en tableau, et montre ce qu’il ferait de chaque ligne.',
}

const groups = [
  ['L’action', ['title', 'axis', 'subaxis', 'number', 'level', 'sector', 'step']],
  ['Ses rubriques', writtenRubrics],
  [
    'Son suivi',
    [
      'bearer',
      'state',
      'progress',
      'period',
      'startsOn',
      'endsOn',
      'budget',
      'funder',
      'amount',
      'granted',
      'feasibility',
      'impact',
    ],
  ],
] as const satisfies readonly (readonly [string, readonly PlanTarget[]])[]

/** The targets a column may feed, by what they tell of. */
export const planGroups = groups.map(([group, targets]) => ({
  group,
  items: targets.map((value) => ({ value, label: planTargets[value] })),
}))
