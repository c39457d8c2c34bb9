import type { Actor } from '../records.ts'

type Address = Partial<Pick<Actor, 'street' | 'addressExtra' | 'postcode' | 'commune'>>

/** An address as an envelope has it, the empty lines left out. */
export const addressLines = ({ street, addressExtra, postcode, commune }: Address): readonly string[] =>
  [addressExtra ?? '', street ?? '', [postcode, commune].filter(Boolean).join(' ')].filter((line) => line !== '')
