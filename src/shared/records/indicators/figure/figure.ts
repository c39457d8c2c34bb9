import { choice, date, decimal, list, ref, text } from '../../field.ts'
import { defineRecord, masculine } from '../../record.ts'

/** What a structure may answer: not to know is not zero. */
export const answers = {
  given: 'Renseigné',
  unavailable: 'Non disponible',
  notApplicable: 'Ne s’applique pas',
} as const

export type Answer = keyof typeof answers

export const figureSources = {
  typed: 'Saisie',
  campaign: 'Campagne',
  national: 'Statistiques nationales',
  computed: 'Calculé par Concerto',
} as const

/** A figure given for one period: by a structure, for a sector, or (neither) for the whole département. */
export const figure = defineRecord('figure', masculine('chiffre', 'chiffres'), {
  indicator: ref('Indicateur', 'indicator'),
  /** See `period/period.ts`. */
  period: text('Période', 7),
  actor: ref('Structure', 'actor'),
  sector: ref('Secteur', 'sector'),
  /** A part of a breakdown; `null`: the whole. */
  item: ref('Part', 'breakdownItem'),
  answer: choice('Réponse', answers),
  /** What is counted; of a share, what fulfils it; of a yes or no, 1 or 0. */
  value: decimal('Valeur', 0, 1_000_000_000_000),
  /** Of a share only: what it is a share of. */
  outOf: decimal('Sur', 0, 1_000_000_000_000),
  note: text('Précision', 250),
  source: choice('Origine', figureSources),
  campaign: ref('Campagne', 'campaign'),
  givenOn: date('Donné le'),
  /** In a word, why a figure that stands out is right. */
  confirmation: text('Confirmé', 250),
  /** What was confirmed, see `confirmedWords`: a figure that changes since is no longer confirmed. */
  confirmedAs: text('Valeur confirmée', 40),
  /** Ids of figures that others gave before their structure and this one's were one, and that somebody preferred it to. */
  keptOver: list('Gardé plutôt que', 40),
})
