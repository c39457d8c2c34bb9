import type { DirectoryListName, PostSummary } from '#shared/contract/directory/directory.ts'
import { List } from '../../components/plain/List.tsx'
import { Second } from '../../components/plain/Second.tsx'
import { EntryLink } from './EntryLink.tsx'
import { PanelSection } from './PanelSection.tsx'
import { periodWords } from './person-words.ts'
import { postWords } from './post-words.ts'

interface Props {
  readonly posts: readonly PostSummary[]
  readonly beside: DirectoryListName
}

/** What someone does, then what they did: where, and over which time. */
export function PersonPosts({ posts, beside }: Props) {
  return (
    <PanelSection label="Fonctions">
      {posts.length === 0 && <Second block>Aucune fonction n’est connue.</Second>}
      <List gap="sm">
        {posts.map((post) => (
          <li key={post.id}>
            {postWords({ ...post, endsOn: null }) || 'Fonction à préciser'}
            {post.actor !== null && (
              <div>
                <EntryLink list="actors" id={post.actor.id} beside={beside}>
                  {post.actor.name}
                </EntryLink>
              </div>
            )}
            <Second block>{periodWords(post.startsOn, post.endsOn)}</Second>
          </li>
        ))}
      </List>
    </PanelSection>
  )
}
