import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { PersonView, PostSummary } from '#shared/contract/directory/directory.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { RecordField } from '../../components/fields/RecordField.tsx'
import { List } from '../../components/plain/List.tsx'
import { personName } from '../../words/person-name.ts'
import { PanelTitle } from '../panel/PanelTitle.tsx'
import { EditSection } from './EditSection.tsx'
import { PostItem } from './PostItem.tsx'

/** A person as one edits them: each field is saved as it changes; what is private stands apart. */
export function PersonForm({ view }: { readonly view: PersonView }) {
  const { person } = view
  const of = { record: 'person', row: person } as const
  return (
    <>
      <PanelTitle title={personName(person)}>Chaque champ s’enregistre de lui-même.</PanelTitle>
      <EditSection title="Personne">
        <RecordField {...of} field="lastName" required />
        <RecordField {...of} field="firstName" />
        <RecordField {...of} field="civility" />
      </EditSection>
      <EditSection title="Fonctions">
        <PostsOfPerson person={person.id} posts={view.posts} />
      </EditSection>
      <EditSection title="Contact professionnel">
        <RecordField {...of} field="phone" />
        <RecordField {...of} field="email" />
        <RecordField {...of} field="note" />
      </EditSection>
      <EditSection title="Vie privée">
        <RecordField {...of} field="source" />
        <RecordField {...of} field="sourceDetail" />
        <RecordField {...of} field="purpose" />
        <RecordField {...of} field="reviewOn" />
      </EditSection>
      <EditSection title="Personnel, jamais imprimé ni exporté">
        <RecordField {...of} field="personalPhone" />
        <RecordField {...of} field="personalEmail" />
      </EditSection>
    </>
  )
}

interface Props {
  readonly person: RowId
  readonly posts: readonly PostSummary[]
}

/** What someone does and did, and the way to add a function. */
function PostsOfPerson({ person, posts }: Props) {
  const create = useApiMutation('records', 'create')
  return (
    <>
      <List ruled aria-label="Fonctions de la personne">
        {posts.map((post) => (
          <PostItem key={post.id} post={post} name={post.actor?.name ?? 'Structure à préciser'} />
        ))}
      </List>
      <Button
        size="xs"
        leftSection={<IconPlus size={16} stroke={1.6} />}
        style={{ alignSelf: 'flex-start' }}
        onClick={() => create.mutate({ record: 'post', values: { person } })}
      >
        Ajouter une fonction
      </Button>
    </>
  )
}
