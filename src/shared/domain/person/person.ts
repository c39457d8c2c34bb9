import { choice, ref, text } from '../field.ts'
import { defineRecord } from '../record.ts'

/** How to address someone; `null` when unknown: never guessed from a first name. */
const civilities = { madame: 'Madame', monsieur: 'Monsieur' } as const

/** Someone of the field. */
export const person = defineRecord(
  'person',
  { one: 'personne', many: 'personnes' },
  {
    civility: choice('Civilité', civilities),
    firstName: text('Prénom', 120),
    lastName: text('Nom', 120),
    role: text('Fonction'),
    actor: ref('Structure', 'actor'),
    /** Where the program learnt of this person, for the access file (RGPD). */
    source: choice('Origine', { attendance: 'Feuille d’émargement', minutes: 'Compte-rendu', typed: 'Saisie' }),
  },
)
