import type { RowId } from '#shared/kernel/ids.ts'

/** A part of an address that is the id of a row: `params: rowParam('meeting')`. */
export const rowParam = <Name extends string>(_name: Name) => ({
  parse: (params: Readonly<Record<Name, string>>) => params as Readonly<Record<Name, RowId>>,
  stringify: (params: Readonly<Record<Name, RowId>>) => params,
})
