import { choice, choices, date, integer, longText, position, ref, rich, same, text } from '../../field.ts'
import { defineRecord, feminine } from '../../record.ts'
import { writtenRubrics } from '../rubric.ts'

/** Faisabilité and impact: a mark, or the decision of the meeting not to settle it, which is not an empty cell. */
export const marks = {
  untreated: 'Non traité',
  veryLow: '1 – très faible',
  low: '2 – faible',
  medium: '3 – moyen',
  high: '4 – fort',
  veryHigh: '5 – très fort',
} as const

export const ficheStates = {
  toDiscuss: 'À discuter',
  upcoming: 'À venir',
  running: 'En cours',
  done: 'Réalisée',
  late: 'En retard',
  paused: 'En pause',
  dropped: 'Abandonnée',
} as const

/** What help an action asks of the national programme: its list, its words. */
export const nationalNeeds = {
  diagnosis: 'Établir un diagnostic territorial',
  coConstruction: 'Co-construire la feuille de route avec les membres',
  drafting: 'Rédiger la feuille de route',
  legal: 'Appui juridique dédié à la gouvernance',
  fund: 'Structurer un fond local pour l’inclusion numérique',
  grants: 'Monter des dossiers de subvention complexes',
  governance: 'Animer et mettre en œuvre la gouvernance et la feuille de route',
  refurbishing: 'Structurer une filière de reconditionnement locale',
  data: 'Collecter des données territoriales pour alimenter un hub national',
  awareness: 'Sensibiliser les acteurs de l’inclusion numérique aux outils existants',
  qualiopi: 'Appuyer la certification Qualiopi',
} as const

/**
 * A fiche-action. `number` is the one printed on it, which may differ from the action's rank in its axis. Its rich rubrics are what
 * the meeting wrote; steps, parties and indicators that are followed stand in rows of their own beside them.
 */
export const fiche = defineRecord(
  'fiche',
  feminine('fiche-action', 'fiches-actions', {
    title: ['title'],
    body: [...writtenRubrics, 'stateReason', 'budgetNote', 'askedOfCommittee'],
  }),
  {
    axis: ref('Axe', 'axis'),
    /** The sector that works it out; `null`: the whole département. */
    sector: ref('Secteur', 'sector'),
    /** Among the fiches of its axis. */
    position: position(),
    number: integer('Numéro imprimé', 1, 999),
    title: text('Intitulé', 600),
    /** Two or three words, where a table has no room for more: « Bus du numérique ». */
    shortTitle: text('Intitulé court', 40),
    stakes: rich('Synthèse des enjeux'),
    steps: rich('Description de l’action et étapes de mise en œuvre'),
    outcomes: rich('Dans 3 ans nous aurons réalisé/entre les mains'),
    partners: rich('Partenaires et acteurs concernés'),
    interested: rich('Qui est directement intéressé à faire avancer cela\u00a0?'),
    conditions: rich('Conditions de réussite'),
    indicators: rich('Indicateurs de réussite'),
    feasibility: choice('Faisabilité', marks),
    impact: choice('Impact', marks),
    complements: rich('Échanges complémentaires'),
    state: choice('État', ficheStates),
    /** Why it is given up, paused or late. */
    stateReason: longText('Motif', 2_000),
    startsOn: date('Début'),
    endsOn: date('Fin'),
    /** Whole euros; `null`: not known, which is not zero. */
    budget: integer('Budget en euros', 0, 9_999_999_999),
    /** As told: « 12 k€ par an, hors salaires ». */
    budgetNote: text('Précision sur le budget', 600),
    /** What is asked of the committee, beside what its rows say by themselves (`committee/asked.ts`). */
    askedOfCommittee: longText('Attendu du comité', 600),
    nationalNeeds: choices('Besoins exprimés au programme national', nationalNeeds),
    /** The fiche it was gathered in: what is followed of one is of the other (`roadmap/read/standing-fiches.ts`). */
    sameAs: same('Réunie avec'),
  },
)
