import { Autocomplete, type AutocompleteProps } from '@mantine/core'
import { addressFields } from '#shared/records/directory/address.ts'
import { communeLabel } from './commune-changes.ts'
import { useCommunes } from './use-communes.ts'

/** The name of a commune, with those of the département offered as one types. */
export function CommuneInput(props: Omit<AutocompleteProps, 'data' | 'label'>) {
  const communes = useCommunes()
  return (
    <Autocomplete
      label={addressFields.commune.label}
      data={[...new Set(communes.map(communeLabel))]}
      limit={30}
      maxLength={120}
      comboboxProps={{ withinPortal: false }}
      {...props}
    />
  )
}
