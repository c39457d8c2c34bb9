import { MultiSelect, Text } from '@mantine/core'
import type { PlaceView } from '#shared/contract/directory/directory.ts'
import { place as record } from '#shared/records/directory/place/place.ts'
import { typologies } from '#shared/records/directory/place/typologies.ts'
import type { Place } from '#shared/records/records.ts'
import { optionsOf } from '../../components/fields/options.ts'
import { RecordField } from '../../components/fields/RecordField.tsx'
import { useRowUpdate } from '../../components/fields/use-row-update.ts'
import { useTypedRow } from '../../components/saving/use-typed-row.ts'
import { PanelTitle } from '../panel/PanelTitle.tsx'
import { AddressFields } from './AddressFields.tsx'
import { EditSection } from './EditSection.tsx'

/** A place as one edits it: each field is saved as it changes. */
export function PlaceForm({ view }: { readonly view: PlaceView }) {
  const { place } = view
  const of = { record: 'place', row: place } as const
  return (
    <>
      <PanelTitle title={place.name ?? 'Lieu sans nom'}>Chaque champ s’enregistre de lui-même.</PanelTitle>
      <EditSection title="Lieu">
        <RecordField {...of} field="name" required />
        <RecordField {...of} field="actor" current={view.structure} />
        <TypologiesField place={place} />
        <RecordField {...of} field="pivot" />
      </EditSection>
      <EditSection title="Adresse et horaires">
        <AddressFields record="place" row={place} />
        <HoursField view={view} />
      </EditSection>
      <EditSection title="Offre">
        <RecordField {...of} field="services" />
        <RecordField {...of} field="freeOffers" />
        <RecordField
          {...of}
          field="absentOffers"
          description="Ce que l’on demande et dont on sait que ce lieu ne l’a pas."
        />
        <RecordField {...of} field="fees" />
        <RecordField {...of} field="publics" />
        <RecordField {...of} field="specificSupports" />
        <RecordField {...of} field="supportModes" />
        <RecordField {...of} field="accessModes" />
        <RecordField {...of} field="mobilities" />
        <RecordField {...of} field="nationalProgrammes" />
        <RecordField {...of} field="trainingLabels" />
        <RecordField {...of} field="otherTrainingLabels" />
      </EditSection>
      <EditSection title="Contact">
        <RecordField {...of} field="phone" />
        <RecordField {...of} field="emails" />
        <RecordField {...of} field="websites" />
        <RecordField {...of} field="bookingUrl" />
        <RecordField {...of} field="accessibilityUrl" />
      </EditSection>
      <EditSection title="Textes">
        <RecordField {...of} field="summary" />
        <RecordField {...of} field="detail" />
      </EditSection>
    </>
  )
}

/** Opening hours in the syntax of files, and beneath it how they are read in French. */
function HoursField({ view: { place, hours, hoursReadable } }: { readonly view: PlaceView }) {
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

/** What kind of place it is, in the national typology; a code from elsewhere is kept as it is. */
function TypologiesField(props: { readonly place: Place }) {
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
