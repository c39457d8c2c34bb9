import { position, ref } from '../field.ts'
import { defineRecord, masculine } from '../record.ts'

/** An indicator that a campaign asks for. */
export const campaignIndicator = defineRecord(
  'campaignIndicator',
  masculine('indicateur d’une campagne', 'indicateurs d’une campagne'),
  {
    campaign: ref('Campagne', 'campaign'),
    indicator: ref('Indicateur', 'indicator'),
    position: position(),
  },
)
