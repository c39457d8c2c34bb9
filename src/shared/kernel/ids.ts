declare const brand: unique symbol

/** The identity of one row, for ever and on every replica: a UUIDv7. */
export type RowId = string & { readonly [brand]: 'RowId' }

/** One installation's incarnation: a random id, renewed at every restore or copy (OP-3). */
export type ReplicaId = string & { readonly [brand]: 'ReplicaId' }

/** Where ids come from; doubled in tests. */
export interface IdSource {
  row(): RowId
  replica(): ReplicaId
}
