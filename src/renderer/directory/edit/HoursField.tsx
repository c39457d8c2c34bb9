import { Text } from '@mantine/core'
import type { PlaceView } from '#shared/contract/directory/directory.ts'
import { RecordField } from '../../components/fields/RecordField.tsx'

/** Opening hours in the syntax of files, and beneath it how they are read in French. */
export function HoursField({ view: { place, hours, hoursReadable } }: { readonly view: PlaceView }) {
  return (
    <div>
      <RecordField
        record="place"
        row={place}
        field="openingHours"
        placeholder="Tu 14:00-17:00; Sa 09:00-12:00"
        description="Syntaxe OpenStreetMap : Mo lundi, Tu mardi, We mercredi, Th jeudi, Fr vendredi, Sa samedi, Su dimanche."
      />
      {hours !== null && (
        <Text size="sm" mt="sm" role="status">
          {hoursReadable ? hours.join(' ; ') : 'Ces horaires ne se lisent pas : ils resteront tels quels.'}
        </Text>
      )}
    </div>
  )
}
