import type { actorKinds } from './actor.ts'

type ActorKind = keyof typeof actorKinds

/** Whom one counts together around a table, in the order one reads them. */
export const actorFamilies = {
  associations: 'Associations, centres sociaux',
  communes: 'Communes, CCAS, EPCI',
  elected: 'Élus',
  departement: 'Département, Région',
  state: 'Services de l’État',
  franceServices: 'France Services, médiathèques',
  integration: 'Insertion (SIAE)',
  employment: 'Emploi, formation, éducation',
  social: 'Protection sociale, santé',
  housing: 'Logement',
  companies: 'Entreprises, opérateurs',
  other: 'Autres',
} as const

export type ActorFamily = keyof typeof actorFamilies

/** The family of each type of structure. Elected people are one, whatever they serve. */
export const familyOfKind: Readonly<Record<ActorKind, Exclude<ActorFamily, 'elected'>>> = {
  association: 'associations',
  socialCentre: 'associations',
  commune: 'communes',
  ccas: 'communes',
  epci: 'communes',
  departement: 'departement',
  region: 'departement',
  state: 'state',
  franceServices: 'franceServices',
  library: 'franceServices',
  socialSecurity: 'social',
  employment: 'employment',
  integration: 'integration',
  training: 'employment',
  education: 'employment',
  health: 'social',
  housing: 'housing',
  company: 'companies',
  other: 'other',
}
