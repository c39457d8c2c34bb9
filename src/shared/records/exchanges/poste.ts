import { date, ref, text } from '../field.ts'
import { defineRecord, masculine } from '../record.ts'

/** A computer that takes part in the exchanges: whose it is, and its public keys. The secret ones never leave it. */
export const poste = defineRecord('poste', masculine('ordinateur', 'ordinateurs'), {
  member: ref('Membre', 'member'),
  /** « age1… »: what a bundle is encrypted for. */
  recipient: text('Clé de réception', 200),
  /** Raw Ed25519 key in base64: what tells its signature. */
  verifying: text('Clé de signature', 200),
  /** When someone read its fingerprint over the telephone, and who. */
  checkedOn: date('Vérifié le'),
  checkedBy: ref('Vérifié par', 'member'),
  /** From then on nothing is sent to it, and what it signs is held. */
  leftOn: date('Parti le'),
})
