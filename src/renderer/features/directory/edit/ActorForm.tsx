import type { ActorView } from '#shared/contract/directory.ts'
import { actor as record } from '#shared/domain/actor/actor.ts'
import { PhoneField } from '../../../components/fields/PhoneField.tsx'
import { RecordField } from '../../../components/fields/RecordField.tsx'
import { useRowUpdate } from '../../../components/fields/use-row-update.ts'
import { PanelTitle } from '../panel/PanelTitle.tsx'
import { ActorField } from './ActorField.tsx'
import { AddressFields } from './AddressFields.tsx'
import { AliasesField } from './AliasesField.tsx'
import { EditSection } from './EditSection.tsx'
import { PostsOfActor } from './PostsOfActor.tsx'
import { SectorField } from './SectorField.tsx'

/** A structure as one edits it: each field is saved as it changes. */
export function ActorForm({ view }: { readonly view: ActorView }) {
  const { actor } = view
  const { write } = useRowUpdate()
  const of = { record: 'actor', row: actor } as const
  return (
    <>
      <PanelTitle title={actor.name ?? 'Structure sans nom'}>Chaque champ s’enregistre de lui-même.</PanelTitle>
      <EditSection title="Structure">
        <RecordField {...of} field="name" required />
        <RecordField {...of} field="kind" />
        <RecordField {...of} field="field" />
        <AliasesField actor={actor.id} aliases={view.aliases} />
        <RecordField {...of} field="pivot" />
        <ActorField
          label={record.fields.parent.label}
          description="La structure dont celle-ci est une antenne."
          current={view.parent}
          except={actor.id}
          onChange={(parent) => write({ record: 'actor', id: actor.id, changes: { parent: parent?.id ?? null } })}
        />
      </EditSection>
      <EditSection title="Gouvernance et territoire">
        <RecordField {...of} field="governanceStatus" />
        <RecordField {...of} field="governanceRoles" />
        <SectorField actor={actor} />
        <RecordField {...of} field="wholeDepartement" />
      </EditSection>
      <EditSection title="Personnes">
        <PostsOfActor actor={actor.id} posts={view.posts} />
      </EditSection>
      <EditSection title="Contact">
        <PhoneField
          label={record.fields.phone.label}
          value={actor.phone}
          onSave={(phone) => write({ record: 'actor', id: actor.id, changes: { phone } })}
        />
        <RecordField {...of} field="emails" />
        <RecordField {...of} field="websites" />
        <AddressFields record="actor" row={actor} />
      </EditSection>
      <EditSection title="Textes">
        <RecordField {...of} field="description" />
        <RecordField {...of} field="note" />
      </EditSection>
    </>
  )
}
