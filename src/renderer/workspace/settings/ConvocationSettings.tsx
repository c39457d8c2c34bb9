import { List, Text } from '@mantine/core'
import { meetingKinds } from '#shared/records/meetings/meeting/meeting.ts'
import { LinkAnchor } from '../../components/links.tsx'
import { Section } from '../../components/Section.tsx'

const kinds = Object.keys(meetingKinds) as (keyof typeof meetingKinds)[]

/** The usual words of a convocation, by kind of meeting. */
export function ConvocationSettings() {
  return (
    <Section title="Textes des convocations">
      <Text c="var(--ink-2)">Ce que disent d’habitude la lettre et le message de chaque type de réunion.</Text>
      <List mt="xs" spacing="xs">
        {kinds.map((kind) => (
          <List.Item key={kind}>
            <LinkAnchor to="/reglages/convocations/$kind" params={{ kind }}>
              {meetingKinds[kind]}
            </LinkAnchor>
          </List.Item>
        ))}
      </List>
    </Section>
  )
}
