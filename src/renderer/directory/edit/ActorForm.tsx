import { Button, Group, TagsInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { ActorView, PlaceSummary, PostSummary } from '#shared/contract/directory/directory.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { RecordField } from '../../components/fields/RecordField.tsx'
import { List } from '../../components/plain/List.tsx'
import { personName } from '../../words/person-name.ts'
import { namesOf } from '../names-of.ts'
import { EntryLink } from '../panel/EntryLink.tsx'
import { PanelTitle } from '../panel/PanelTitle.tsx'
import type { Directory } from '../use-directory.ts'
import { AddPersonToActor } from './AddPersonToActor.tsx'
import { AddressFields } from './AddressFields.tsx'
import { AntennasField } from './AntennasField.tsx'
import { EditSection } from './EditSection.tsx'
import { PostItem } from './PostItem.tsx'

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
      <EditSection title="Personnes">
        <PostsOfActor actor={actor.id} posts={view.posts} />
      </EditSection>
      <EditSection title="Contact">
        <RecordField {...of} field="emails" />
        <RecordField {...of} field="phone" />
        <RecordField {...of} field="websites" />
        <AddressFields record="actor" row={actor} />
      </EditSection>
      <EditSection title="Gouvernance et territoire">
        <RecordField {...of} field="governanceStatus" />
        <RecordField {...of} field="governanceRoles" />
        <RecordField {...of} field="sector" none="Celui de sa commune" />
        <RecordField {...of} field="wholeDepartement" />
      </EditSection>
      <EditSection title="Lieux et antennes" word="Antenne">
        <PlacesOfActor places={view.places} directory={directory} />
        <AntennasField actor={actor.id} antennas={view.antennas} />
      </EditSection>
      <EditSection title="Textes">
        <RecordField {...of} field="description" />
        <RecordField {...of} field="note" />
      </EditSection>
    </>
  )
}

interface AliasesFieldProps {
  readonly actor: RowId
  readonly aliases: readonly { readonly id: RowId; readonly name: string }[]
}

/** The other names of a structure: each is a row of its own, added and taken away. */
function AliasesField({ actor, aliases }: AliasesFieldProps) {
  const create = useApiMutation('records', 'create')
  const remove = useApiMutation('records', 'remove')
  const change = (names: readonly string[]) => {
    for (const name of names.filter((candidate) => aliases.every((alias) => alias.name !== candidate)))
      create.mutate({ record: 'alias', values: { actor, name } })
    for (const { id } of aliases.filter(({ name }) => !names.includes(name))) remove.mutate({ record: 'alias', id })
  }
  return (
    <TagsInput
      label="Aussi écrit"
      description="Autres noms, sigles, anciennes écritures. Entrée en ajoute un."
      splitChars={['\n']}
      value={namesOf(aliases)}
      onChange={change}
    />
  )
}

interface PlacesOfActorProps {
  readonly places: readonly PlaceSummary[]
  readonly directory: Directory
}

/** The places of a structure, each edited on its own sheet, and the way to add one. */
function PlacesOfActor({ places, directory }: PlacesOfActorProps) {
  return (
    <>
      <List ruled aria-label="Lieux de la structure">
        {places.map(({ id, name, commune }) => (
          <Group key={id} component="li" gap="sm" justify="space-between" wrap="nowrap">
            <EntryLink list="places" id={id} beside={directory.query.list}>
              {[name, commune].filter(Boolean).join(', ')}
            </EntryLink>
          </Group>
        ))}
      </List>
      <Button
        size="xs"
        leftSection={<IconPlus size={16} stroke={1.6} />}
        style={{ alignSelf: 'flex-start' }}
        onClick={() => directory.setAdding('places')}
      >
        Ajouter un lieu
      </Button>
    </>
  )
}

interface PostsOfActorProps {
  readonly actor: RowId
  readonly posts: readonly PostSummary[]
}

/** Who serves a structure, and the way to add someone. */
function PostsOfActor({ actor, posts }: PostsOfActorProps) {
  return (
    <>
      <List ruled aria-label="Personnes de la structure">
        {posts.map((post) => (
          <PostItem key={post.id} post={post} name={post.person === null ? 'Sans nom' : personName(post.person)} />
        ))}
      </List>
      <AddPersonToActor actor={actor} />
    </>
  )
}
