import { Text } from '@mantine/core'
import { LinkAnchor } from '../../../components/links.tsx'
import { List } from '../../../components/plain/List.tsx'
import { Second } from '../../../components/plain/Second.tsx'
import { Section } from '../../../components/Section.tsx'
import { dayOf, shortDate } from '../../../words/dates.ts'
import { figure } from '../../../words/numbers.ts'
import type { ShownFiche } from './shown-fiche.ts'

/** Comments told at once; the others are on their own page. */
const most = 3

/** What the sectors said of it last. */
export function LatestComments({ page: { fiche, comments } }: ShownFiche) {
  return (
    <Section
      title="Ce qu’en disent les secteurs"
      aside={
        <LinkAnchor to="/fiches/$fiche/commentaires" params={{ fiche: fiche.id }}>
          {comments.length > most ? `Les ${figure(comments.length)} commentaires` : 'Commenter'}
        </LinkAnchor>
      }
    >
      {comments.length === 0 && <Text c="var(--ink-2)">Aucun secteur n’a encore commenté cette fiche.</Text>}
      <List ruled aria-label="Derniers commentaires">
        {comments.slice(0, most).map(({ comment, sector }) => (
          <li key={comment.id}>
            {comment.text}{' '}
            <Second>
              {[
                sector === null ? 'Département' : `Secteur ${sector}`,
                ...(comment.writtenAt === null ? [] : [shortDate(dayOf(new Date(comment.writtenAt)))]),
              ].join(', ')}
            </Second>
          </li>
        ))}
      </List>
    </Section>
  )
}
