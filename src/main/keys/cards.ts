import type { Card } from '#shared/records/exchanges/card.ts'
import { type PosteKeys, signed, verifyingOf } from './poste-keys.ts'
import { isSignedBy } from './signature.ts'

/** By which a poste vouches, in one espace, for a replica: its own, or one of whose end it is certain. */
export const cardOf = (keys: PosteKeys, espace: string, { replica, until }: Pick<Card, 'replica' | 'until'>): Card => {
  const said = { replica, poste: verifyingOf(keys), until }
  return { ...said, signature: signed(keys, vouchedBytes(espace, said)) }
}

/** Whether its poste signed it, for this espace. */
export const isVouched = (espace: string, card: Card): boolean =>
  isSignedBy(card.poste, vouchedBytes(espace, card), card.signature)

const vouchedBytes = (espace: string, { replica, poste, until }: Omit<Card, 'signature'>): Uint8Array =>
  Buffer.from(`concerto poste 3\n${JSON.stringify([espace, replica, poste, until])}`)
