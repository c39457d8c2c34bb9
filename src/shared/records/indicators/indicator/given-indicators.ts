import { nationalBreakdowns } from '../national-breakdowns.ts'
import type { StarterIndicator } from './starter-indicator.ts'

const [age, statut, genre] = nationalBreakdowns

/** Counted by the structures each quarter, and added up where nobody is counted twice. */
const counted = {
  measure: 'count',
  overTime: 'sum',
  better: 'more',
  frequency: 'quarterly',
  provider: 'actors',
  source: 'Déclaration des structures',
} as const

/** Stated by the secretariat, as it stands at the end of the year. */
const stated = { ...counted, overTime: 'last', frequency: 'yearly', provider: 'secretariat' } as const

/** What structures and the secretariat count. No target: each territory decides its own. */
export const givenIndicators: readonly StarterIndicator[] = [
  {
    key: 'supports',
    values: {
      ...counted,
      name: 'Accompagnements',
      definition: 'Somme des participations\u00a0: un atelier de 10 personnes compte 10 accompagnements.',
      unit: 'participations',
      calculation: 'Accompagnements individuels, plus le nombre de participants de chaque atelier collectif.',
      source: 'Déclaration, La Coop de la médiation numérique',
      nationalEquivalent: 'La Coop de la médiation numérique\u00a0: Accompagnements, même définition.',
    },
    breakdowns: [age, statut, genre],
  },
  {
    key: 'activities',
    values: {
      ...counted,
      name: 'Activités',
      definition:
        'Accompagnements individuels et ateliers collectifs\u00a0: un atelier compte une activité, quel que soit le nombre de ses participants.',
      unit: 'activités',
      calculation: 'Nombre d’accompagnements individuels, plus nombre d’ateliers collectifs.',
      source: 'Déclaration, La Coop de la médiation numérique',
      nationalEquivalent: 'La Coop de la médiation numérique\u00a0: Activités, même définition.',
    },
    breakdowns: [{ name: 'Forme', items: ['Accompagnement individuel', 'Atelier collectif'] }],
  },
  {
    key: 'beneficiaries',
    values: {
      ...counted,
      overTime: 'apart',
      name: 'Bénéficiaires accompagnés',
      definition:
        'Personnes différentes accompagnées pendant la période, suivies ou anonymes\u00a0: une personne venue trois fois compte une fois.',
      unit: 'personnes',
      calculation:
        'Bénéficiaires suivis, plus bénéficiaires anonymes. D’une période à l’autre une même personne peut être comptée de nouveau.',
      source: 'Déclaration, La Coop de la médiation numérique',
      nationalEquivalent: 'La Coop de la médiation numérique\u00a0: Bénéficiaires accompagnés (suivis et anonymes).',
    },
    breakdowns: [age, statut, genre],
  },
  {
    key: 'equipment',
    values: {
      ...counted,
      name: 'Équipements vendus ou donnés',
      definition:
        'Ordinateurs, tablettes et téléphones remis en état de marche à une personne ou à une famille, à prix solidaire ou gratuitement.',
      unit: 'équipements',
      calculation: 'Un équipement compte une fois, le jour où il est remis. Les prêts ne comptent pas.',
    },
    breakdowns: [{ name: 'Vendu ou donné', items: ['Vendus', 'Donnés'] }],
  },
  {
    key: 'trainings',
    values: {
      ...counted,
      name: 'Formations tenues',
      definition: 'Sessions de formation des bénévoles, des agents d’accueil et des aidants, menées à leur terme.',
      unit: 'sessions',
      calculation: 'Une session compte une fois, le jour où elle finit, quel que soit le nombre de ses journées.',
    },
    breakdowns: [],
  },
  {
    key: 'relays',
    values: {
      ...counted,
      name: 'Relais formés',
      definition:
        'Bénévoles, agents d’accueil et travailleurs sociaux qui ont suivi en entier une formation à l’aide numérique.',
      unit: 'personnes',
      calculation: 'Une personne compte une fois dans l’année, même si elle suit plusieurs formations.',
    },
    breakdowns: [{ name: 'Qui est formé', items: ['Bénévoles', 'Agents d’accueil', 'Travailleurs sociaux', 'Autres'] }],
  },
  {
    key: 'jobs',
    values: {
      ...stated,
      name: 'Emplois de médiation numérique',
      definition: 'Postes de médiation numérique pourvus au 31 décembre, en équivalent temps plein.',
      unit: 'ETP',
      measure: 'fte',
      calculation:
        'Somme des temps de travail consacrés à la médiation\u00a0: un mi-temps compte 0,5. Les conseillers numériques en font partie.',
      source: 'Enquête auprès des employeurs',
      nationalEquivalent: 'Postes de conseillers numériques\u00a0: une partie de ce qui est compté ici.',
    },
    breakdowns: [],
  },
  {
    key: 'reached',
    values: {
      ...counted,
      name: 'Personnes rencontrées hors des lieux',
      definition:
        'Personnes à qui l’offre a été présentée hors des lieux de médiation\u00a0: marché, bus itinérant, visite à domicile, forum.',
      unit: 'personnes',
      calculation: 'Une personne compte une fois par rencontre. Un simple prospectus remis ne compte pas.',
    },
    breakdowns: [],
  },
  {
    key: 'permanences',
    values: {
      ...counted,
      name: 'Permanences tenues',
      definition: 'Demi-journées d’accueil sans rendez-vous, ouvertes à toutes et à tous, qui ont bien eu lieu.',
      unit: 'demi-journées',
      calculation: 'Une journée entière compte deux demi-journées. Une permanence annulée ne compte pas.',
    },
    breakdowns: [],
  },
  {
    key: 'places',
    values: {
      ...stated,
      name: 'Lieux de médiation recensés',
      definition:
        'Lieux du territoire où une personne peut être aidée à un usage numérique, publiés dans la cartographie.',
      unit: 'lieux',
      calculation: 'Lieux ouverts au 31 décembre. Un lieu qui a plusieurs antennes en compte autant que d’adresses.',
      source: 'Annuaire de l’espace',
      nationalEquivalent: 'Cartographie nationale des lieux de médiation numérique.',
    },
    breakdowns: [],
  },
  {
    key: 'onward',
    values: {
      ...counted,
      name: 'Orientations abouties',
      definition: 'Part des personnes orientées vers une autre structure qui y ont été reçues.',
      unit: '%',
      measure: 'percent',
      calculation:
        'On compte les personnes orientées dont l’accueil a été confirmé, sur le total des personnes orientées pendant la période.',
    },
    breakdowns: [],
  },
  {
    key: 'satisfaction',
    values: {
      ...counted,
      name: 'Autonomie ressentie',
      definition: 'Ce que les personnes accompagnées disent de leur autonomie à la fin du parcours, de 1 à 5.',
      unit: 'note',
      measure: 'scale',
      overTime: 'last',
      calculation: 'Une note par structure\u00a0: la moyenne des réponses qu’elle a recueillies pendant la période.',
      source: 'Questionnaire de fin de parcours',
    },
    breakdowns: [],
  },
  {
    key: 'dataShared',
    values: {
      ...counted,
      name: 'Statistiques partagées',
      definition: 'Structures qui communiquent leurs chiffres d’activité à la coordination départementale.',
      unit: '%',
      measure: 'yesNo',
      overTime: 'last',
      frequency: 'yearly',
      calculation:
        'Oui si la structure a répondu à la dernière campagne\u00a0; la part des oui est celle des structures interrogées.',
      source: 'Campagne de la coordination',
    },
    breakdowns: [],
  },
  {
    key: 'budget',
    values: {
      ...stated,
      name: 'Financements mobilisés',
      definition: 'Sommes engagées dans l’année pour les actions de la feuille de route, tous financeurs confondus.',
      unit: 'euros',
      measure: 'euros',
      overTime: 'sum',
      calculation: 'Montants notifiés par écrit. Le temps des équipes n’est pas valorisé.',
      source: 'Conventions et notifications',
    },
    breakdowns: [],
  },
]
