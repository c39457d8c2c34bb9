import type { Reach, Recipient, SendingPage } from '#shared/contract/workspace/sendings.ts'
import type { Actor, Espace } from '#shared/records/records.ts'

/** How one is told, by what is known: a mail before a letter. */
export const reachOf = (addresses: readonly string[], postal: string | null): Reach => {
  if (addresses.length > 0) return 'mail'
  return postal === null ? 'none' : 'letter'
}

/** « 12 rue des Tilleuls, 69400 LIMAS »; `null` unless a letter would arrive. */
export const postalLine = (actor: Actor | null): string | null => {
  if (actor === null || actor.postcode === null || actor.commune === null) return null
  if (actor.street === null && actor.addressExtra === null) return null
  return [actor.street, actor.addressExtra, `${actor.postcode} ${actor.commune}`].filter((part) => part).join(', ')
}

/** What letters and mails do not say of who sends them. */
export const missingOf = (espace: Espace | null, to: readonly Recipient[]): SendingPage['missing'] => [
  ...(!espace?.signatory && to.some(({ reach }) => reach === 'letter') ? (['signatory'] as const) : []),
  ...(espace?.replyEmail ? [] : (['replyEmail'] as const)),
]
