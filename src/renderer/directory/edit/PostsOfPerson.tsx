import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { PostSummary } from '#shared/contract/directory/directory.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { List } from '../../components/plain/List.tsx'
import { PostItem } from './PostItem.tsx'

interface Props {
  readonly person: RowId
  readonly posts: readonly PostSummary[]
}

/** What someone does and did, and the way to add a function. */
export function PostsOfPerson({ person, posts }: Props) {
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
