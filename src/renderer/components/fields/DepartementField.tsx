import { Select } from '@mantine/core'
import type { Departement } from '#shared/contract/workspace/workspace.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { whenEmptied } from './when-emptied.ts'

export interface DepartementFieldProps {
  /** INSEE code. */
  readonly code: string | null
  /** Its name, shown when the code is not one of France's (the demonstration's is invented). */
  readonly name?: string | null
  readonly onChange: (departement: Departement | null) => void
  readonly error?: string | undefined
  readonly description?: string
  readonly autoFocus?: boolean
}

/** One département of France, found by its name or its number. */
export function DepartementField({ code, name = null, onChange, ...shown }: DepartementFieldProps) {
  const departements = useApiQuery('workspace', 'departements', {})
  const known = departements.data ?? []
  const isKnown = known.some((departement) => departement.code === code)
  return (
    <Select
      {...shown}
      label="Département"
      placeholder={isKnown ? 'Nom ou numéro' : (name ?? 'Nom ou numéro')}
      searchable
      // Reached, it would cover what stands under it; a letter or a click opens it.
      openOnFocus={false}
      clearable
      {...whenEmptied(() => isKnown && onChange(null))}
      allowDeselect={false}
      nothingFoundMessage="Aucun département ne porte ce nom."
      data={known.map(({ code: value, name }) => ({ value, label: `${name} (${value})` }))}
      value={isKnown ? code : null}
      onChange={(chosen) => onChange(known.find((departement) => departement.code === chosen) ?? null)}
      clearButtonProps={{ 'aria-label': 'Effacer le département' }}
    />
  )
}
