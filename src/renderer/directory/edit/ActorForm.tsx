import type { ActorView } from '#shared/contract/directory/directory.ts'
import { RecordField } from '../../components/fields/RecordField.tsx'
import { PanelTitle } from '../panel/PanelTitle.tsx'
import type { Directory } from '../use-directory.ts'
import { AddressFields } from './AddressFields.tsx'
import { AliasesField } from './AliasesField.tsx'
import { AntennasField } from './AntennasField.tsx'
import { EditSection } from './EditSection.tsx'
import { PlacesOfActor } from './PlacesOfActor.tsx'
import { PostsOfActor } from './PostsOfActor.tsx'

interface Props {
  readonly view: ActorView
  readonly directory: Directory
}

/** A structure as one edits it: each field is saved as it changes. */
export function ActorForm({ view, directory }: Props) {
  const { actor } = view
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
        <RecordField
          {...of}
          field="parent"
          current={view.parent}
          description="La structure dont celle-ci est une antenne."
        />
      </EditSection>
      <EditSection title="Gouvernance et territoire">
        <RecordField {...of} field="governanceStatus" />
        <RecordField {...of} field="governanceRoles" />
        <RecordField {...of} field="sector" none="Celui de sa commune" />
        <RecordField {...of} field="wholeDepartement" />
      </EditSection>
      <EditSection title="Lieux et antennes">
        <PlacesOfActor places={view.places} directory={directory} />
        <AntennasField actor={actor.id} antennas={view.antennas} />
      </EditSection>
      <EditSection title="Personnes">
        <PostsOfActor actor={actor.id} posts={view.posts} />
      </EditSection>
      <EditSection title="Contact">
        <RecordField {...of} field="phone" phone />
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
