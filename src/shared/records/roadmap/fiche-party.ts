import { choice, date, integer, position, ref, text } from '../field.ts'
import { defineRecord, feminine } from '../record.ts'

/** What a structure is to a fiche-action. */
export const fichePartyRoles = {
  bearer: 'Porteur',
  partner: 'Partenaire',
  interested: 'Directement intéressé',
  funder: 'Financeur',
} as const

/** Where what is asked of a funder stands. */
export const fundingStates = {
  toRequest: 'À déposer',
  requested: 'Déposée',
  granted: 'Notifiée',
  refused: 'Refusée',
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
    /** Whole euros that are asked of a funder; `null`: not known, which is not zero. */
    amount: integer('Montant demandé en euros', 0, 9_999_999_999),
    /** Whole euros; `null`: nothing was said, and a demand that is notified is granted whole (`fiche/funding.ts`). */
    granted: integer('Montant accordé en euros', 0, 9_999_999_999),
    fundingState: choice('État de la demande', fundingStates),
    /** The day of its answer, to come as long as there is none. */
    answerOn: date('Réponse, reçue ou attendue'),
  },
)
