/** What Concerto counts from its own data: code → name. How is said by `main/indicators/read/computed/`. */
export const computations = {
  meetingsHeld: 'Réunions tenues',
  meetingInterval: 'Intervalle médian entre deux réunions',
  representativity: 'Représentativité',
  electedPresent: 'Présences d’élues et d’élus',
  newcomers: 'Personnes nouvelles',
  outsideField: 'Personnes hors champ numérique',
  participations: 'Participations aux réunions et aux forums',
  actionsUnderWay: 'Actions avec avancement',
  actionsDone: 'Actions terminées',
  directoryUpToDate: 'Fiches d’annuaire à jour',
  serviceCoverage: 'Couverture des services',
  needsAnswered: 'Besoins ayant reçu une réponse',
  needDelay: 'Délai médian de réponse à un besoin',
} as const

export type Computation = keyof typeof computations
