import { Group, List, Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { meetingKinds } from '#shared/records/meetings/meeting/meeting.ts'
import { LinkAnchor, LinkButton } from '../../components/links.tsx'
import { Columns } from '../../components/plain/Columns.tsx'
import { Section } from '../../components/Section.tsx'
import { LetterSettings } from './LetterSettings.tsx'
import { SettingsFrame } from './SettingsFrame.tsx'
import { TextBlockSettings } from './TextBlockSettings.tsx'
import { WordTemplateSettings } from './WordTemplateSettings.tsx'

/** What every document of the espace says, and in whose house style. */
export function DocumentSettingsPage(): ReactNode {
  return (
    <SettingsFrame>
      <Columns>
        <Stack gap="var(--s7)">
          <LetterSettings />
        </Stack>
        <Stack gap="var(--s7)">
          <ConvocationSettings />
          <WordTemplateSettings />
          <RubricSettings />
          <TextBlockSettings />
        </Stack>
      </Columns>
    </SettingsFrame>
  )
}

const kinds = Object.keys(meetingKinds) as (keyof typeof meetingKinds)[]

/** The usual words of a convocation, by kind of meeting. */
function ConvocationSettings() {
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

/** The way to the rubrics of the fiches-actions. */
function RubricSettings() {
  return (
    <Section title="Fiches-actions">
      <Text c="var(--ink-2)">Leurs rubriques sont celles de la méthode, ou les vôtres.</Text>
      <Group>
        <LinkButton to="/reglages/rubriques" variant="default">
          Choisir les rubriques des fiches
        </LinkButton>
      </Group>
    </Section>
  )
}
