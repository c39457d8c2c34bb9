import { Stack, Text } from '@mantine/core'
import { LinkAnchor } from '../../../components/links.tsx'
import { List } from '../../../components/plain/List.tsx'
import { Second } from '../../../components/plain/Second.tsx'
import { Section } from '../../../components/Section.tsx'
import { PrintThread } from '../../../components/thread/PrintThread.tsx'
import { ThreadOf } from '../../../components/thread/ThreadOf.tsx'
import { longDate } from '../../../words/dates.ts'
import type { ShownFiche } from './shown-fiche.ts'

/** Where the fiche comes from: its thread, and the minutes that hold it. */
export function FicheThread({ page: { fiche, rank, meetings } }: ShownFiche) {
  return (
    <Stack gap="var(--s7)">
      <Section title="Le fil de l’action" word="Fil" aside={rank !== null && <PrintThread id={fiche.id} />}>
        <ThreadOf
          id={fiche.id}
          label="Le fil de la fiche-action"
          alone={<Text c="var(--ink-2)">Aucune formulation ne mène encore à cette fiche.</Text>}
        />
      </Section>
      <Section title="Comptes-rendus">
        {meetings.length === 0 && <Text c="var(--ink-2)">Aucun compte-rendu ne contient cette fiche.</Text>}
        <List ruled aria-label="Comptes-rendus qui contiennent la fiche">
          {meetings.map(({ id, title, date }) => (
            <li key={id}>
              <LinkAnchor to="/comptes-rendus/$meeting" params={{ meeting: id }}>
                {title}
              </LinkAnchor>
              {date !== null && <Second>, {longDate(date)}</Second>}
            </li>
          ))}
        </List>
      </Section>
    </Stack>
  )
}
