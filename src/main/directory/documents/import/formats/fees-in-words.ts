import { sortKey } from '#shared/kernel/sort-key.ts'
import type { fees } from '#shared/records/directory/place/vocabularies.ts'

/** What a price told in words comes to: « Gratuit (service public) », « 0 € », « 11 euros l’adhésion »; none when they do not say. */
export const feesIn = (text: string): readonly (keyof typeof fees)[] => {
  const key = sortKey(text.replace(/€|\beur\b/gi, ' euros '))
  const isFree = /\bgratuit|\b0 ?euros?\b/.test(key) && !/\b(?:non|pas|ni) gratuit/.test(key)
  const isPaid = /\bpayant|\badhesions?\b|\bcotisations?\b|\b(?!0 ?euro)\d+(?: \d+)? ?euros?\b/.test(key)
  if (isFree && isPaid) return ['free', 'paying']
  if (isFree)
    return /\b(?:sous|selon|condition|adherent|abonne|inscrit|habitant|reserve|sauf|hors|hormis|excepte)/.test(key)
      ? ['conditional']
      : ['free']
  return isPaid ? ['paying'] : []
}
