import type { Actor } from '../records.ts'

/** Of a structure, or of a place. */
export type PostalAddress = Pick<Actor, 'street' | 'addressExtra' | 'postcode' | 'commune'>

/** An address as an envelope has it, the empty lines left out. */
export const addressLines = ({ street, addressExtra, postcode, commune }: Partial<PostalAddress>): readonly string[] =>
  [addressExtra ?? '', street ?? '', [postcode, commune].filter(Boolean).join(' ')].filter((line) => line !== '')
