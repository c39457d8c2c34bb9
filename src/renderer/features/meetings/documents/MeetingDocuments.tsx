import { Button, Group, Menu } from '@mantine/core'
import { IconCalendarEvent, IconChevronDown, IconListNumbers, IconMailOpened } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { WantedDocument } from '#shared/contract/meeting-documents.ts'
import type { MeetingPage } from '#shared/contract/meetings.ts'
import { isExpected } from '#shared/domain/attendance/is-expected.ts'
import { Section } from '../../../components/Section.tsx'
import { plural } from '../../../words/numbers.ts'
import { AttendanceSheetButton } from './AttendanceSheetButton.tsx'
import { useMeetingDocument } from './use-meeting-document.ts'

/** What is printed or sent of a meeting: its letters, its sheet, its agenda, its place in calendars. */
export function MeetingDocuments({ view }: { readonly view: MeetingPage }) {
  const { busy, start } = useMeetingDocument(view.meeting.id)
  const expected = view.attendances.filter(isExpected).length
  return (
    <Section title="Documents" look="label">
      <Group gap="xs" role="group" aria-label="Documents de la réunion">
        <Choices
          name="Préparer les convocations"
          icon={<IconMailOpened size={18} stroke={1.6} />}
          busy={busy}
          start={start}
          choices={[
            ...(expected === 0
              ? []
              : [
                  [
                    `Une lettre par personne (${plural(expected, 'lettre', 'lettres')})`,
                    { kind: 'convocation', each: true },
                  ] as const,
                ]),
            ['Une lettre commune, sans nom', { kind: 'convocation', each: false }],
          ]}
        />
        <AttendanceSheetButton busy={busy} start={start} />
        <Choices
          name="Ordre du jour"
          icon={<IconListNumbers size={18} stroke={1.6} />}
          busy={busy}
          start={start}
          choices={[
            ['L’ordre du jour seul', { kind: 'agenda', followUps: false }],
            ['Avec les décisions et tâches encore ouvertes', { kind: 'agenda', followUps: true }],
          ]}
        />
        <Button
          leftSection={<IconCalendarEvent size={18} stroke={1.6} />}
          loading={busy}
          onClick={() => start({ kind: 'calendar' })}
        >
          Fichier ICS
        </Button>
      </Group>
    </Section>
  )
}

interface ChoicesProps {
  readonly name: string
  readonly icon: ReactNode
  readonly busy: boolean
  readonly start: (document: WantedDocument) => void
  readonly choices: readonly (readonly [words: string, document: WantedDocument])[]
}

function Choices({ name, icon, busy, start, choices }: ChoicesProps) {
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button leftSection={icon} rightSection={<IconChevronDown size={16} stroke={1.6} />} loading={busy}>
          {name}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {choices.map(([words, document]) => (
          <Menu.Item key={words} onClick={() => start(document)}>
            {words}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
