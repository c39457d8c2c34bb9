import type { RowId } from '#shared/kernel/ids.ts'
import type { NamedRow } from '#shared/kernel/named-row.ts'

/** What each form of a new entry is given. */
export interface AddFormProps {
  readonly onAdded: (added: { readonly id: RowId }) => void
  readonly onCancel: () => void
  /** The structure that is shown: what is added is its own unless one says otherwise. */
  readonly structure: NamedRow | null
}

/** Why an entry without a name is not added. */
export const nameAsked = 'Donnez un nom\u00a0: l’annuaire le cherche et le montre.'
