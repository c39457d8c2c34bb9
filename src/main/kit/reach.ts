import type { Reach, Recipient, SendingPage } from '#shared/contract/workspace/sendings.ts'
import type { PostalAddress } from '#shared/records/directory/address-lines.ts'
import type { Espace } from '#shared/records/records.ts'

/** How one is told, by what is known: a mail before a letter. */
export const reachOf = (addresses: readonly string[], postal: string | null): Reach => {
  if (addresses.length > 0) return 'mail'
  return postal === null ? 'none' : 'letter'
}

/** Whether a letter would arrive there. */
export const arrives = ({ street, addressExtra, postcode, commune }: PostalAddress): boolean =>
  postcode !== null && commune !== null && (street !== null || addressExtra !== null)

/** « 12 rue des Tilleuls, 69400 LIMAS »; `null` unless a letter would arrive. */
export const postalLine = (address: PostalAddress | null): string | null => {
  if (address === null || !arrives(address)) return null
  const { street, addressExtra, postcode, commune } = address
  return [street, addressExtra, `${postcode} ${commune}`].filter((part) => part).join(', ')
}

/** What letters and mails do not say of who sends them. */
export const missingOf = (espace: Espace | null, to: readonly Recipient[]): SendingPage['missing'] => [
  ...(!espace?.signatory && to.some(({ reach }) => reach === 'letter') ? (['signatory'] as const) : []),
  ...(espace?.replyEmail ? [] : (['replyEmail'] as const)),
]
