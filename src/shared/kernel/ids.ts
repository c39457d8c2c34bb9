declare const brand: unique symbol

/** The identity of one row, for ever and on every replica: a UUIDv7. */
export type RowId = string & { readonly [brand]: 'RowId' }

/** One installation's incarnation, by a name drawn of its key: renewed, key and name, at every restore or copy (OP-3). */
export type ReplicaId = string & { readonly [brand]: 'ReplicaId' }

/** Where ids come from; doubled in tests. */
export interface IdSource {
  row(): RowId
  /** The secret of one replica: 32 bytes that nobody else has. */
  seed(): Uint8Array
}

/** Day of creation of a row, `YYYY-MM-DD` in UTC, which a UUIDv7 tells; `null` for an id of another make. */
export const createdOn = (id: RowId): string | null => {
  if (id[14] !== '7') return null
  const instant = new Date(Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16)).toISOString()
  // Such an id may tell a year of five figures, which no date of ours does.
  return /^\d{4}-/.test(instant) ? instant.slice(0, 10) : null
}
