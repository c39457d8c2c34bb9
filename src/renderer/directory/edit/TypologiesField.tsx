import { MultiSelect } from '@mantine/core'
import { place as record } from '#shared/records/directory/place/place.ts'
import { typologies } from '#shared/records/directory/place/typologies.ts'
import type { Place } from '#shared/records/records.ts'
import { optionsOf } from '../../components/fields/options.ts'
import { useRowUpdate } from '../../components/fields/use-row-update.ts'
import { useTypedRow } from '../../components/saving/use-typed-row.ts'

/** What kind of place it is, in the national typology; a code from elsewhere is kept as it is. */
export function TypologiesField(props: { readonly place: Place }) {
  const place = useTypedRow(props.place)
  const { write, refusal } = useRowUpdate()
  const chosen = place.typologies ?? []
  const others = chosen.filter((code) => !Object.hasOwn(typologies, code))
  return (
    <MultiSelect
      label={record.fields.typologies.label}
      error={refusal}
      searchable
      data={[...optionsOf(typologies), ...others.map((code) => ({ value: code, label: code }))]}
      value={[...chosen]}
      onChange={(codes) =>
        write({ record: 'place', id: place.id, changes: { typologies: codes.length === 0 ? null : codes } })
      }
      comboboxProps={{ withinPortal: false }}
    />
  )
}
