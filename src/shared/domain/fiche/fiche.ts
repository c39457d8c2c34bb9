import { choice, integer, ref, rich, text } from '../field.ts'
import { defineRecord } from '../record.ts'

/** Faisabilité and impact: a mark, or the decision of the meeting not to settle it, which is not an empty cell. */
export const marks = {
  untreated: 'Non traité',
  veryLow: '1 – très faible',
  low: '2 – faible',
  medium: '3 – moyen',
  high: '4 – fort',
  veryHigh: '5 – très fort',
} as const

/** A fiche-action. `number` is the one printed on it, which may differ from the action's rank in its axis. */
export const fiche = defineRecord(
  'fiche',
  { one: 'fiche-action', many: 'fiches-actions' },
  {
    axis: ref('Axe', 'axis'),
    number: integer('Numéro imprimé', 1, 999),
    title: text('Intitulé', 600),
    stakes: rich('Synthèse des enjeux'),
    steps: rich('Description de l’action et étapes de mise en œuvre'),
    outcomes: rich('Dans 3 ans nous aurons réalisé/entre les mains'),
    partners: rich('Partenaires et acteurs concernés'),
    interested: rich('Qui est directement intéressé à faire avancer cela ?'),
    conditions: rich('Conditions de réussite'),
    indicators: rich('Indicateurs de réussite'),
    feasibility: choice('Faisabilité', marks),
    impact: choice('Impact', marks),
    complements: rich('Échanges complémentaires'),
  },
  {
    title: ['title'],
    body: ['stakes', 'steps', 'outcomes', 'partners', 'interested', 'conditions', 'indicators', 'complements'],
  },
)
