import { position, ref } from '../field.ts'
import { defineRecord } from '../record.ts'

/** An indicator that a campaign asks for. */
export const campaignIndicator = defineRecord(
  'campaignIndicator',
  { one: 'indicateur d’une campagne', many: 'indicateurs d’une campagne', gender: 'm' },
  {
    campaign: ref('Campagne', 'campaign'),
    indicator: ref('Indicateur', 'indicator'),
    position: position(),
  },
)
