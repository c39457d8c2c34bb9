import { choice, choices, date, flag, list, longText, ref, same, text } from '../field.ts'
import { defineRecord, feminine } from '../record.ts'
import { addressFields } from './address.ts'
import { verificationFields } from './verification.ts'

/** What kind of structure it is, beside the national typology of its places. */
export const actorKinds = {
  association: 'Association',
  socialCentre: 'Centre social',
  commune: 'Commune',
  ccas: 'CCAS ou CIAS',
  epci: 'Intercommunalité',
  departement: 'Département',
  region: 'Région',
  state: 'État',
  franceServices: 'France Services',
  library: 'Bibliothèque ou médiathèque',
  socialSecurity: 'Organisme de protection sociale',
  employment: 'Emploi',
  integration: 'Insertion (SIAE)',
  training: 'Formation',
  education: 'Éducation',
  health: 'Santé',
  housing: 'Logement',
  company: 'Entreprise',
  other: 'Autre',
} as const

export const governanceStatuses = { candidate: 'Candidat', confirmed: 'Confirmé' } as const

/** The roles a member of the national governance may hold. */
export const governanceRoles = { lead: 'Coporteur', funder: 'Cofinanceur', beneficiary: 'Bénéficiaire' } as const

/** A structure that takes part; it may have no place at all (an operator, a sous-préfecture). */
export const actor = defineRecord(
  'actor',
  feminine('structure', 'structures', {
    title: ['name'],
    body: ['commune', 'postcode', 'pivot', 'phone', 'emails', 'websites', 'description'],
  }),
  {
    name: text('Nom de la structure'),
    kind: choice('Type', actorKinds),
    field: choice('Champ', { digital: 'Inclusion numérique', outside: 'Hors champ numérique' }),
    /** SIRET (14 figures) or RNA (W and 9 figures). */
    pivot: text('SIRET ou RNA', 14, 'pivot'),
    /** The structure this one is an antenna of. */
    parent: ref('Antenne de', 'actor'),
    sameAs: same('Même structure que'),
    governanceStatus: choice('Gouvernance', governanceStatuses),
    governanceRoles: choices('Rôles dans la gouvernance', governanceRoles),
    wholeDepartement: flag('Agit dans tout le département'),
    /** When its commune does not say which sector it belongs to; what its places say comes after. */
    sector: ref('Secteur', 'sector'),
    ...addressFields,
    phone: text('Téléphone', 40, 'phone'),
    emails: list('Courriels'),
    websites: list('Sites web', 2_083),
    description: longText('Présentation', 10_000),
    note: longText('Notes du secrétariat', 4_000),
    /** Where the entry comes from: the name of a data set or of a file. */
    source: text('Origine'),
    /** Its id in that source. */
    sourceId: text('Identifiant d’origine'),
    /** When the source says it last changed. */
    updatedOn: date('Mise à jour à la source'),
    /** When it was last asked to check its entry. */
    askedOn: date('Relance notée le'),
    ...verificationFields,
  },
)
