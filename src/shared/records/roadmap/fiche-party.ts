import { choice, integer, position, ref, text } from '../field.ts'
import { defineRecord, feminine } from '../record.ts'

/** What a structure is to a fiche-action. */
export const fichePartyRoles = {
  bearer: 'Porteur',
  partner: 'Partenaire',
  interested: 'Directement intéressé',
  funder: 'Financeur',
} as const

/** A structure tied to a fiche-action, beside what its rubrics say in free text. */
export const ficheParty = defineRecord(
  'ficheParty',
  feminine('partie prenante', 'parties prenantes', { called: 'partie prenante', title: ['name'] }),
  {
    fiche: ref('Fiche-action', 'fiche'),
    role: choice('Rôle', fichePartyRoles),
    position: position(),
    /** As told, and the words of the rubric it stands for; the ref when it is known in the directory. */
    name: text('Nom'),
    actor: ref('Structure', 'actor'),
    /** Whole euros, for a funder. */
    amount: integer('Montant en euros', 0, 9_999_999_999),
  },
)
