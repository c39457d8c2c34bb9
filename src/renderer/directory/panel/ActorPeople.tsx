import type { DirectoryListName, PostSummary } from '#shared/contract/directory/directory.ts'
import { printPhone } from '#shared/text/normalise/phone.ts'
import { List } from '../../components/plain/List.tsx'
import { Second } from '../../components/plain/Second.tsx'
import { personName } from '../../words/person-name.ts'
import { EntryLink } from './EntryLink.tsx'
import { PanelSection } from './PanelSection.tsx'
import { postWords } from './post-words.ts'

interface Props {
  readonly posts: readonly PostSummary[]
  readonly beside: DirectoryListName
}

/** Who serves a structure, and in what function; those who left come last, with the day. */
export function ActorPeople({ posts, beside }: Props) {
  return (
    <PanelSection label="Personnes">
      {posts.length === 0 && <Second block>Personne pour l’instant.</Second>}
      <List gap="sm">
        {posts.map((post) => (
          <li key={post.id}>
            {post.person !== null && (
              <EntryLink list="persons" id={post.person.id} beside={beside}>
                {personName(post.person)}
              </EntryLink>
            )}
            <Second block>{postWords(post)}</Second>
            {post.endsOn === null && <ContactLine post={post} />}
          </li>
        ))}
      </List>
    </PanelSection>
  )
}

function ContactLine({ post: { phone, email } }: { readonly post: PostSummary }) {
  const known = [phone === null ? null : printPhone(phone), email].filter(Boolean).join(', ')
  return known === '' ? null : <Second block>{known}</Second>
}
