import { notFound } from '@tanstack/react-router'
import type { RowId } from '#shared/kernel/ids.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const sha256 = /^[0-9a-f]{64}$/

/** A part of an address that is an id: an address where it has not the form of one leads nowhere. */
const idParam =
  <Id extends string>(form: RegExp) =>
  <Name extends string>(name: Name) => ({
    parse: (params: Readonly<Record<Name, string>>) => {
      if (!form.test(params[name])) throw notFound()
      return params as Readonly<Record<Name, Id>>
    },
    stringify: (params: Readonly<Record<Name, Id>>) => params,
  })

/** The id of a row: `params: rowParam('meeting')`. */
export const rowParam = idParam<RowId>(uuid)

/**
 * The ids of rows that may stand after the « ? »: `validateSearch: rowSearch('element')`. What has not the form of one is
 * as if it were not there.
 */
export const rowSearch =
  <Name extends string>(...names: readonly Name[]) =>
  (search: Readonly<Partial<Record<Name, unknown>>>): { readonly [Key in Name]?: RowId } => {
    // The router keeps what a route does not answer: absence is said.
    const idOf = (value: unknown) => (typeof value === 'string' && uuid.test(value) ? value : undefined)
    return Object.fromEntries(names.map((name) => [name, idOf(search[name])])) as { readonly [Key in Name]?: RowId }
  }

/** That of a bundle: the SHA-256 of its file. */
export const bundleParam = idParam<string>(sha256)
