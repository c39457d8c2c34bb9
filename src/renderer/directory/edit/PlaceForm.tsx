import type { PlaceView } from '#shared/contract/directory/directory.ts'
import { RecordField } from '../../components/fields/RecordField.tsx'
import { PanelTitle } from '../panel/PanelTitle.tsx'
import { AddressFields } from './AddressFields.tsx'
import { EditSection } from './EditSection.tsx'
import { HoursField } from './HoursField.tsx'
import { TypologiesField } from './TypologiesField.tsx'

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
        <RecordField {...of} field="phone" phone />
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
