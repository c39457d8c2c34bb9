import { choice, date, longText, ref, same, text } from '../field.ts'
import { defineRecord, feminine } from '../record.ts'

/** How to address someone; `null` when unknown: never guessed from a first name. */
export const civilities = { madame: 'Madame', monsieur: 'Monsieur' } as const

/** Where the program learnt of a person, for the access file (RGPD). */
export const personSources = {
  attendance: 'Feuille d’émargement',
  minutes: 'Compte-rendu',
  typed: 'Saisie',
  file: 'Fichier importé',
  governance: 'Gouvernance nationale',
} as const

/** What a person's data is kept for (RGPD). */
export const personPurposes = {
  meetings: 'Invitations et comptes-rendus',
  directory: 'Annuaire des acteurs',
  governance: 'Gouvernance de la feuille de route',
} as const

/** Someone of the field. What they do and where is in their posts. */
export const person = defineRecord(
  'person',
  feminine('personne', 'personnes', { title: ['lastName', 'firstName'], body: ['phone', 'email'] }),
  {
    civility: choice('Civilité', civilities),
    firstName: text('Prénom', 120),
    lastName: text('Nom', 120),
    sameAs: same('Même personne que'),
    /** When no structure of theirs says it: that of the meeting they were typed in. */
    sector: ref('Secteur', 'sector'),
    /** Professional: may be shown, printed and sent within the espace. */
    phone: text('Téléphone professionnel', 40, 'phone'),
    email: text('Courriel professionnel'),
    /** Private: never exported nor printed. */
    personalPhone: text('Téléphone personnel', 40, 'phone'),
    personalEmail: text('Courriel personnel'),
    source: choice('Origine', personSources),
    /** The very sheet, meeting or file: « liste du forum de mars ». */
    sourceDetail: text('Précision sur l’origine'),
    purpose: choice('Finalité', personPurposes),
    /** When to ask oneself whether this data is still needed. */
    reviewOn: date('À revoir le'),
    note: longText('Notes du secrétariat', 4_000),
  },
)
