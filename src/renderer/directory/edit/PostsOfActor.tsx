import type { PostSummary } from '#shared/contract/directory/directory.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { List } from '../../components/plain/List.tsx'
import { personName } from '../../words/person-name.ts'
import { AddPersonToActor } from './AddPersonToActor.tsx'
import { PostItem } from './PostItem.tsx'

interface Props {
  readonly actor: RowId
  readonly posts: readonly PostSummary[]
}

/** Who serves a structure, and the way to add someone. */
export function PostsOfActor({ actor, posts }: Props) {
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
