import { date, flag, longText, text } from '../field.ts'
import { defineRecord, feminine } from '../record.ts'

/** A collection of figures: some indicators, one period, some structures, one workbook each. */
export const campaign = defineRecord(
  'campaign',
  feminine('campagne de collecte', 'campagnes de collecte', { title: ['name'], body: ['message'] }),
  {
    name: text('Nom de la campagne', 120),
    period: text('Période', 7),
    opensOn: date('Ouverte le'),
    dueOn: date('À renvoyer au plus tard le'),
    /** Where the workbooks are to be sent back. */
    replyTo: text('Adresse de retour'),
    message: longText('Message', 4_000),
    /** No breakdown is asked with the indicators. */
    totalsOnly: flag('Sans les ventilations'),
    closedOn: date('Close le'),
  },
)
