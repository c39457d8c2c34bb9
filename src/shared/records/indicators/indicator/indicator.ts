import { frequencies } from '../../../text/period.ts'
import { choice, date, decimal, longText, position, ref, text } from '../../field.ts'
import { defineRecord, masculine } from '../../record.ts'
import { computations } from './computations.ts'

/** What kind of figure it is: how figures add up follows (`figure/amount.ts`). */
export const measures = {
  count: 'Nombre',
  fte: 'ETP',
  euros: 'Euros',
  percent: 'Part (%)',
  yesNo: 'Oui ou non',
  scale: 'Échelle de 1 à 5',
} as const

export type Measure = keyof typeof measures

/**
 * A figure of several periods: their sum, what stands at the end of the last, or none, where what is counted in one may be
 * counted again in the next.
 */
export const overTimes = {
  sum: 'Se cumule',
  last: 'Se constate en fin de période',
  apart: 'Ne s’additionne pas',
} as const

export const providers = {
  actors: 'Les structures',
  secretariat: 'Le secrétariat',
  computed: 'Calculé par Concerto',
} as const

/**
 * An indicator of the common dictionary. Its definition is the one in force: those before it are rows of
 * `indicatorVersion`. Its code, « A1.2 », is a rank in a document, never kept.
 */
export const indicator = defineRecord(
  'indicator',
  masculine('indicateur', 'indicateurs', { title: ['name'], body: ['definition'] }),
  {
    name: text('Nom'),
    definition: longText('Définition', 4_000),
    /** The noun of what is counted, plural: « participations ». */
    unit: text('Unité', 60),
    measure: choice('Nature', measures),
    overTime: choice('Dans le temps', overTimes),
    /** Which way is progress; `null` is read as « more ». */
    better: choice('Progrès', { more: 'Plus, c’est mieux', less: 'Moins, c’est mieux' }),
    calculation: longText('Calcul', 2_000),
    source: text('Source'),
    frequency: choice('Fréquence', frequencies),
    provider: choice('Qui fournit', providers),
    /** Which computation, where the program provides it. */
    computation: choice('Calcul de Concerto', computations),
    axis: ref('Axe', 'axis'),
    /** What it is called in the national tools, and what differs. */
    nationalEquivalent: text('Équivalent national', 600),
    baseline: decimal('Point de départ', 0, 1_000_000_000_000),
    baselineOn: date('Constaté le'),
    position: position(),
  },
)
