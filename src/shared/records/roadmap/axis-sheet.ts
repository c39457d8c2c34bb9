import { ref, rich, text } from '../field.ts'
import { defineRecord, masculine } from '../record.ts'

/**
 * What one meeting said of one axis: the six cells of its table. Labels are those of the method and are printed
 * by the document as the method writes them, « A » without its accent; only the last one is written by the secretary (« Reformulation des trois actions… »).
 */
export const axisSheet = defineRecord(
  'axisSheet',
  masculine('tableau d’axe', 'tableaux d’axe', {
    body: ['stakes', 'restatedStakes', 'objectives', 'complements', 'proposedActions', 'priorityActions'],
  }),
  {
    axis: ref('Axe', 'axis'),
    stakes: rich('Les enjeux'),
    restatedStakes: rich('Quels enjeux sont pour nous les plus importants et comment les (re)formulons-nous\u00a0?'),
    objectives: rich('OBJECTIFS = A quoi serons-nous arrivés dans 3 ou 4 ans\u00a0?'),
    complements: rich('Compléments d’échanges'),
    proposedActions: rich(
      'Quelles sont les actions à mettre en œuvre, collectivement avec la FNE pour atteindre ces objectifs\u00a0?',
    ),
    priorityLabel: text('Titre de la reformulation'),
    priorityActions: rich('Reformulation des actions prioritaires'),
  },
)

/** What the objectives answer, where the words are ours. */
export const objectivesHead = 'À quoi serons-nous arrivés dans 3 ou 4 ans'

/** Second line of the first cell's label, regular where the rest is bold. */
export const stakesOrigin = 'Ce qui a été identifié en concertation 1'

/** The six cells in the order of the method, as they are called where their labels are too long. */
export const axisCells = [
  { field: 'stakes', name: 'Les enjeux' },
  { field: 'restatedStakes', name: 'Enjeux reformulés' },
  { field: 'objectives', name: 'Objectifs à 3 ou 4 ans' },
  { field: 'complements', name: axisSheet.fields.complements.label },
  { field: 'proposedActions', name: 'Actions à mettre en œuvre, collectivement avec la FNE' },
  { field: 'priorityActions', name: axisSheet.fields.priorityActions.label },
] as const

export type AxisCell = (typeof axisCells)[number]['field']
