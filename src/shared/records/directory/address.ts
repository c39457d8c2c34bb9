import { text } from '../field.ts'

/** A French postal address, in the national schema's parts: spread into what stands somewhere. */
export const addressFields = {
  /** Number and street only. */
  street: text('Adresse'),
  addressExtra: text('Complément d’adresse'),
  postcode: text('Code postal', 5, 'postcode'),
  commune: text('Commune', 120),
  /** INSEE code of the commune, by which it belongs to an EPCI and a sector. */
  inseeCode: text('Code INSEE', 5),
} as const
