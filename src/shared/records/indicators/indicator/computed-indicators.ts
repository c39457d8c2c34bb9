import type { Indicator } from '../../records.ts'
import { type Computation, computations } from './computations.ts'

/** What an indicator that Concerto counts means: not for an espace to change, for the program counts this and nothing else. */
export type ComputedMeaning = {
  readonly [Field in 'definition' | 'unit' | 'measure' | 'overTime' | 'better' | 'calculation']: NonNullable<
    Indicator[Field]
  >
}

const summed = { measure: 'count', overTime: 'sum', better: 'more' } as const
const shareAtEnd = { unit: '%', measure: 'percent', overTime: 'last', better: 'more' } as const
const medianDays = { unit: 'jours', measure: 'count', overTime: 'last', better: 'less' } as const

/** The texts of each. How it is counted stands in `main/indicators/read/computed/`, and says the same. */
export const computedMeanings: Readonly<Record<Computation, ComputedMeaning>> = {
  meetingsHeld: {
    ...summed,
    unit: 'réunions',
    definition:
      'Réunions et forums qui se sont tenus pendant la période, dans les secteurs et pour tout le département.',
    calculation:
      'Une réunion ou un forum compte une fois, au jour où il s’est tenu\u00a0: son compte-rendu est commencé, ou son jour est passé. Ni les réunions annulées, ni celles qui sont reportées sans nouvelle date. Sans secteur, une réunion ne compte que pour le département.',
  },
  meetingInterval: {
    ...medianDays,
    definition:
      'Nombre de jours d’une réunion à la suivante, au milieu de tous\u00a0: la moitié des intervalles sont plus courts, l’autre moitié plus longs.',
    calculation:
      'Pour chaque réunion tenue pendant la période, les jours écoulés depuis la précédente du même secteur, ou depuis la précédente sans secteur. Le chiffre est leur médiane. La première réunion d’un secteur n’a pas d’intervalle.',
  },
  representativity: {
    ...shareAtEnd,
    definition:
      'Part des structures que l’annuaire connaît sur le territoire qui sont venues autour de la table au moins une fois.',
    calculation:
      'Numérateur\u00a0: les structures dont quelqu’un a été présent pendant la période, comme au bilan de chaque réunion. Dénominateur\u00a0: les structures de l’annuaire, sur le territoire suivi. Le tableau par type et par intercommunalité montre qui manque, pour un secteur ou pour tous.',
  },
  electedPresent: {
    ...summed,
    unit: 'présences',
    definition: 'Présences d’élues et d’élus aux réunions et aux forums.',
    calculation:
      'Une personne présente à deux réunions compte deux fois, comme au bilan de chaque réunion. Est élue la personne dont la fonction, à l’annuaire, est celle d’une élue ou d’un élu.',
  },
  newcomers: {
    ...summed,
    unit: 'personnes',
    definition: 'Personnes venues pour la première fois à une réunion ou à un forum.',
    calculation:
      'Une personne compte une seule fois, pour la réunion où elle est venue d’abord, quel qu’en soit le type. Une arrivée sans nom ne compte pas\u00a0: la personne est peut-être déjà venue.',
  },
  outsideField: {
    ...summed,
    unit: 'présences',
    definition:
      'Présences de personnes dont la structure ne travaille pas dans l’inclusion numérique\u00a0: elles disent si la démarche sort de son premier cercle.',
    calculation:
      'Une personne présente à deux réunions compte deux fois, comme au bilan de chaque réunion. L’annuaire dit que sa structure est hors du champ numérique.',
  },
  participations: {
    ...summed,
    unit: 'participations',
    definition:
      'Somme des participations aux réunions et aux forums\u00a0: une réunion de 15 personnes en compte 15, un atelier de 10 participants en compte 10.',
    calculation:
      'Une réunion compte ses personnes présentes. Un forum compte les participants notés à chaque atelier, plénière ou stand de son programme. Ceux qui ont émargé sont les mêmes personnes\u00a0: on ne les ajoute pas, mais un forum compte au moins ses présents.',
  },
  actionsUnderWay: {
    ...shareAtEnd,
    definition: 'Part des fiches-actions dont au moins une étape est commencée, ou qui sont elles-mêmes engagées.',
    calculation:
      'Numérateur\u00a0: les fiches-actions en cours, en retard, en pause ou réalisées, et celles dont une étape est commencée ou terminée. Dénominateur\u00a0: toutes les fiches-actions, sauf celles qui sont abandonnées. Constaté le jour où l’on regarde.',
  },
  actionsDone: {
    ...shareAtEnd,
    definition: 'Part des fiches-actions qui sont réalisées.',
    calculation:
      'Numérateur\u00a0: les fiches-actions réalisées. Dénominateur\u00a0: toutes les fiches-actions, sauf celles qui sont abandonnées. Constaté le jour où l’on regarde.',
  },
  directoryUpToDate: {
    ...shareAtEnd,
    definition:
      'Part des structures de l’annuaire dont les renseignements ont été vérifiés depuis moins de douze mois.',
    calculation:
      'Numérateur\u00a0: les structures «\u00a0À jour\u00a0» ou «\u00a0À surveiller\u00a0» dans l’annuaire, vérifiées ou mises à jour à leur source depuis moins de douze mois. Dénominateur\u00a0: toutes les structures de l’annuaire, sur le territoire suivi. Constaté le jour où l’on regarde.',
  },
  serviceCoverage: {
    ...shareAtEnd,
    definition:
      'Part des services de médiation que l’on trouve dans chaque intercommunalité\u00a0: tous les services partout feraient 100\u00a0%.',
    calculation:
      'Numérateur\u00a0: les croisements d’un service et d’une intercommunalité où au moins un lieu l’offre, comme sur la page Territoire. Dénominateur\u00a0: les services de la liste nationale, multipliés par les intercommunalités du territoire. Une intercommunalité partagée entre deux secteurs ne compte que pour le département. Constaté le jour où l’on regarde.',
  },
  needsAnswered: {
    ...shareAtEnd,
    definition: 'Part des besoins exprimés sur le territoire qui ont reçu une réponse.',
    calculation:
      'Numérateur\u00a0: les besoins exprimés avant la fin de la période qui avaient alors reçu une réponse. Dénominateur\u00a0: les besoins exprimés avant la fin de la période, sauf ceux qui sont restés sans suite.',
  },
  needDelay: {
    ...medianDays,
    definition:
      'Nombre de jours d’un besoin à sa réponse, au milieu de tous\u00a0: la moitié des réponses sont venues plus tôt, l’autre moitié plus tard.',
    calculation:
      'Médiane des jours écoulés entre le jour où le besoin a été exprimé et celui de sa réponse, pour les réponses données pendant la période.',
  },
}

/** What a new indicator that Concerto counts is, whole. */
export const computedIndicator = (computation: Computation): Partial<Indicator> & { readonly name: string } => ({
  name: computations[computation],
  ...computedMeanings[computation],
  source: 'Les données de Concerto',
  frequency: 'quarterly',
  provider: 'computed',
  computation,
})
