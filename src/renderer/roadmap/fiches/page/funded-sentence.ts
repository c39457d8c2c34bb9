import type { Funding } from '#shared/records/roadmap/fiche/funding.ts'
import { agreedEuros, euros } from '#shared/text/euros.ts'

/** « 58 000 € accordés sur 78 000 € demandés. Il reste 28 000 € à trouver, dont 20 000 € demandés sans réponse. » */
export const fundedSentence = (funding: Funding): string => {
  const { budget, requested, granted, missing } = funding
  const told = `${agreedEuros(granted, 'accordé', 'accordés')}${requested > granted ? ` sur ${agreedEuros(requested, 'demandé', 'demandés')}` : ''}.`
  if (missing > 0) return `${told} Il reste ${euros(missing)} à trouver${pendingWords(funding)}.`
  return budget !== null && granted > budget ? `${told} C’est ${euros(granted - budget)} de plus que le budget.` : told
}

const pendingWords = ({ pending, missing }: Funding): string => {
  if (pending === 0) return ''
  return pending > missing
    ? `\u00a0; ${agreedEuros(pending, 'est demandé', 'sont demandés')}, sans réponse`
    : `, dont ${agreedEuros(pending, 'demandé', 'demandés')}, sans réponse`
}
