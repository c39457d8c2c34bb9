import type { Indicator } from '../records.ts'
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

/** The texts of each. How it is counted stands in `main/features/computed/`, and says the same. */
export const computedMeanings: Readonly<Record<Computation, ComputedMeaning>> = {
  meetingsHeld: {
    ...summed,
    unit: 'réunions',
    definition:
      'Réunions et forums qui se sont tenus pendant la période, dans les secteurs et pour tout le département.',
    calculation:
      'Une réunion compte une fois, au jour où elle s’est tenue. Celles qui ont été reportées ou annulées ne comptent pas.',
  },
  meetingInterval: {
    ...medianDays,
    definition:
      'Nombre de jours qui séparent le plus souvent une réunion de la suivante\u00a0: la moitié des intervalles sont plus courts, l’autre moitié plus longs.',
    calculation:
      'Médiane des jours écoulés entre deux réunions tenues qui se suivent, pour les intervalles qui finissent dans la période.',
  },
  representativity: {
    ...shareAtEnd,
    definition:
      'Part du paysage du territoire qui a été autour de la table\u00a0: les types de structures de chaque intercommunalité et de chaque secteur qui sont venus au moins une fois.',
    calculation:
      'Numérateur\u00a0: les croisements d’un type de structure, d’une intercommunalité et d’un secteur dont une structure au moins a été présente pendant la période. Dénominateur\u00a0: les croisements que l’annuaire connaît.',
  },
  electedPresent: {
    ...summed,
    unit: 'présences',
    definition: 'Présences d’élues et d’élus aux réunions et aux forums.',
    calculation:
      'Une personne présente à deux réunions compte deux fois. Est élue la personne dont la fonction ou la qualité le dit.',
  },
  newcomers: {
    ...summed,
    unit: 'personnes',
    definition: 'Personnes venues pour la première fois à une réunion ou à un forum.',
    calculation: 'Une personne compte une seule fois, dans la période de sa première présence connue.',
  },
  outsideField: {
    ...summed,
    unit: 'présences',
    definition:
      'Présences de personnes dont la structure ne travaille pas dans l’inclusion numérique\u00a0: elles disent si la démarche sort de son premier cercle.',
    calculation:
      'Une personne présente à deux réunions compte deux fois. L’annuaire ou la feuille de présence dit que sa structure est hors du champ numérique.',
  },
  participations: {
    ...summed,
    unit: 'participations',
    definition:
      'Somme des présences aux réunions et aux forums\u00a0: une réunion de 15 personnes compte 15 participations.',
    calculation:
      'Somme, pour chaque réunion ou forum tenu pendant la période, des personnes présentes ou représentées.',
  },
  actionsUnderWay: {
    ...shareAtEnd,
    definition: 'Part des fiches-actions retenues dont au moins une étape est commencée, ou qui sont réalisées.',
    calculation:
      'Numérateur\u00a0: les fiches-actions en cours, en retard, en pause ou réalisées. Dénominateur\u00a0: toutes les fiches-actions, sauf celles qui sont abandonnées ou à discuter.',
  },
  actionsDone: {
    ...shareAtEnd,
    definition: 'Part des fiches-actions retenues qui sont réalisées.',
    calculation:
      'Numérateur\u00a0: les fiches-actions réalisées. Dénominateur\u00a0: toutes les fiches-actions, sauf celles qui sont abandonnées ou à discuter.',
  },
  directoryUpToDate: {
    ...shareAtEnd,
    definition: 'Part des structures de l’annuaire dont les renseignements ont été vérifiés depuis moins de six mois.',
    calculation:
      'Numérateur\u00a0: les structures vérifiées pendant les six mois qui finissent avec la période. Dénominateur\u00a0: toutes les structures de l’annuaire.',
  },
  serviceCoverage: {
    ...shareAtEnd,
    definition:
      'Part des services de médiation que l’on trouve dans chaque intercommunalité\u00a0: tous les services partout feraient 100\u00a0%.',
    calculation:
      'Numérateur\u00a0: les croisements d’un service et d’une intercommunalité où au moins un lieu l’offre. Dénominateur\u00a0: les services de la liste nationale, multipliés par les intercommunalités du périmètre.',
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
      'Nombre de jours qui séparent le plus souvent un besoin de la réponse qui lui est donnée\u00a0: la moitié des réponses sont venues plus tôt, l’autre moitié plus tard.',
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
