import { date, ref, text } from '../field.ts'
import { defineRecord, feminine } from '../record.ts'

/** A structure that a campaign asks, and where its answer stands. */
export const campaignActor = defineRecord(
  'campaignActor',
  feminine('structure d’une campagne', 'structures d’une campagne'),
  {
    campaign: ref('Campagne', 'campaign'),
    actor: ref('Structure', 'actor'),
    /** When its workbook was made for it. */
    madeOn: date('Classeur préparé le'),
    remindedOn: date('Relance notée le'),
    receivedOn: date('Reçu le'),
    /** No longer waited for: it will not answer this time. */
    waivedOn: date('Sans réponse, noté le'),
    /** SHA-256 of the last file read, hexadecimal. */
    receivedAs: text('Empreinte du fichier', 64),
  },
)
