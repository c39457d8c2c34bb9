import type { QueryFilters } from '@tanstack/react-query'

/** When this window last looked at the shared folder, in milliseconds, asked or not. */
export const lastLook = { at: 0 }

/** What a look may change without anything being written. */
export const showsLooks: QueryFilters = {
  predicate: ({ queryKey }) => queryKey[0] === 'mailbox' || queryKey[0] === 'bundles',
}
