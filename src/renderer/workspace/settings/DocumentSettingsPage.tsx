import { List, Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { meetingKinds } from '#shared/records/meetings/meeting/meeting.ts'
import { LinkAnchor } from '../../components/links.tsx'
import { Columns } from '../../components/plain/Columns.tsx'
import { Section } from '../../components/Section.tsx'
import { LetterSettings } from './LetterSettings.tsx'
import { SettingsDoor } from './SettingsDoor.tsx'
import { SettingsFrame } from './SettingsFrame.tsx'
import { TextBlockSettings } from './TextBlockSettings.tsx'
import { WordTemplateSettings } from './WordTemplateSettings.tsx'

/** What every document of the espace says, and in whose house style. */
export function DocumentSettingsPage(): ReactNode {
  return (
    <SettingsFrame>
      <Columns>
        <LetterSettings />
        <Stack gap="var(--s7)">
          <ConvocationSettings />
          <WordTemplateSettings />
          <SettingsDoor title="Fiches-actions" to="/reglages/rubriques" verb="Choisir les rubriques des fiches">
            Leurs rubriques sont celles de la méthode, ou les vôtres.
          </SettingsDoor>
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
    <Section title="Textes des convocations et des invitations">
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
