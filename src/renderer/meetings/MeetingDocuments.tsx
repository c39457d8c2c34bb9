import { Button, Group, Menu } from '@mantine/core'
import {
  IconCalendarEvent,
  IconChevronDown,
  IconClipboardCheck,
  IconLayoutGrid,
  IconListNumbers,
  IconMailOpened,
  IconSignature,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { mostFreeLines } from '#shared/contract/limits.ts'
import type { WantedDocument } from '#shared/contract/meetings/meeting-documents.ts'
import type { MeetingPage } from '#shared/contract/meetings/meetings.ts'
import { isExpected } from '#shared/records/meetings/is-expected.ts'
import { hasProgramme } from '#shared/records/meetings/meeting/has-programme.ts'
import type { Attendance } from '#shared/records/records.ts'
import { TemplateRemarks } from '../components/house-templates/TemplateRemarks.tsx'
import { TemplateSelect } from '../components/house-templates/TemplateSelect.tsx'
import { LinkButton } from '../components/links.tsx'
import { Section } from '../components/Section.tsx'
import { plural } from '../words/numbers.ts'
import { BadgesButton } from './BadgesButton.tsx'
import { CountedPaper } from './CountedPaper.tsx'
import { useMeetingDocument } from './use-meeting-document.ts'

/** What is printed or sent of a meeting: its letters, its sheet, its agenda, its place in calendars. */
export function MeetingDocuments({ view }: { readonly view: MeetingPage }) {
  const { busy, start, template, choose, remarks, forgetRemarks } = useMeetingDocument(view.meeting.id)
  return (
    <Section title="Documents" look="label">
      <Group gap="xs" role="group" aria-label="Documents de la réunion">
        <Choices
          name="Préparer les convocations"
          icon={<IconMailOpened size={18} stroke={1.6} />}
          busy={busy}
          start={start}
          choices={convocationChoices(view.attendances)}
        />
        <LinkButton to="/reunions/$meeting/convocation" params={{ meeting: view.meeting.id }} variant="default">
          Texte de la convocation
        </LinkButton>
        <AttendanceSheetButton busy={busy} start={start} />
        {hasProgramme(view.meeting) && (
          <>
            <Button
              leftSection={<IconLayoutGrid size={18} stroke={1.6} />}
              loading={busy}
              onClick={() => start({ kind: 'programme' })}
            >
              Programme
            </Button>
            <BadgesButton busy={busy} start={start} />
          </>
        )}
        {(!hasProgramme(view.meeting) || view.agenda.length > 0) && (
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
        )}
        <Button
          leftSection={<IconCalendarEvent size={18} stroke={1.6} />}
          loading={busy}
          onClick={() => start({ kind: 'calendar' })}
        >
          Fichier ICS
        </Button>
        {isEvent(view.meeting) && (
          <Button
            leftSection={<IconClipboardCheck size={18} stroke={1.6} />}
            loading={busy}
            onClick={() => start({ kind: 'evaluationForm', copies: 0 })}
          >
            Fiche d’évaluation
          </Button>
        )}
        <TemplateSelect document={null} choice={template} choose={choose} />
      </Group>
      <TemplateRemarks remarks={remarks} dismiss={forgetRemarks} />
    </Section>
  )
}

/** What is evaluated when one leaves; the other meetings have their minutes, and their form under « Évaluation ». */
const isEvent = ({ kind }: MeetingPage['meeting']): boolean => kind === 'forum' || kind === 'cafe'

type Choice = readonly [words: string, document: WantedDocument]

/** The letters of all who are expected, of those who were not convened yet when others were, or one for anyone. */
const convocationChoices = (attendances: readonly Attendance[]): readonly Choice[] => {
  const expected = attendances.filter(isExpected)
  const newcomers = expected.filter(({ convenedOn }) => convenedOn === null).length
  const letters = (count: number): string => plural(count, 'lettre', 'lettres')
  return [
    ...(newcomers === 0 || newcomers === expected.length
      ? []
      : [
          [`Aux nouveaux invités seulement (${letters(newcomers)})`, { kind: 'convocation', to: 'newcomers' }] as const,
        ]),
    ...(expected.length === 0
      ? []
      : [[`Une lettre par personne (${letters(expected.length)})`, { kind: 'convocation', to: 'each' }] as const]),
    ['Une lettre commune, sans nom', { kind: 'convocation', to: 'anyone' }],
  ]
}

interface ChoicesProps {
  readonly name: string
  readonly icon: ReactNode
  readonly busy: boolean
  readonly start: (document: WantedDocument) => void
  readonly choices: readonly Choice[]
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

interface Props {
  readonly busy: boolean
  readonly start: (document: WantedDocument) => void
}

/** Asks how many lines to leave free, then writes the sheet. */
function AttendanceSheetButton({ busy, start }: Props) {
  return (
    <CountedPaper
      name="Feuille d’émargement"
      icon={IconSignature}
      label="Lignes libres"
      description="Pour qui vient sans être inscrit. Les autres gardent leur numéro de ligne d’une feuille à l’autre."
      usual={8}
      most={mostFreeLines}
      verb="Écrire la feuille"
      busy={busy}
      write={(freeLines) => start({ kind: 'attendanceSheet', freeLines })}
    />
  )
}
