import type { Funding } from '#shared/records/roadmap/fiche/funding.ts'
import { euros } from '#shared/text/euros.ts'

/** « 58 000 € accordés sur 78 000 € demandés. Il reste 28 000 € à trouver, dont 20 000 € demandés sans réponse. » */
export const fundedSentence = (funding: Funding): string => {
  const { budget, requested, granted, missing } = funding
  const told = `${euros(granted)} accordés${requested > granted ? ` sur ${euros(requested)} demandés` : ''}.`
  if (missing > 0) return `${told} Il reste ${euros(missing)} à trouver${pendingWords(funding)}.`
  return budget !== null && granted > budget ? `${told} C’est ${euros(granted - budget)} de plus que le budget.` : told
}

const pendingWords = ({ pending, missing }: Funding): string => {
  if (pending === 0) return ''
  return pending > missing
    ? `\u00a0; ${euros(pending)} sont demandés, sans réponse`
    : `, dont ${euros(pending)} demandés, sans réponse`
}
