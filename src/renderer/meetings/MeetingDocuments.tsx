import { Button, Group, Stack } from '@mantine/core'
import {
  IconCalendarEvent,
  IconClipboardCheck,
  IconLayoutGrid,
  IconListNumbers,
  IconMailOpened,
  IconPresentation,
  IconReport,
  IconSignature,
} from '@tabler/icons-react'
import { mostFreeLines, usualFreeLines } from '#shared/contract/limits.ts'
import type { WantedDocument } from '#shared/contract/meetings/meeting-documents.ts'
import type { MeetingPage } from '#shared/contract/meetings/meetings.ts'
import { isExpected } from '#shared/records/meetings/is-expected.ts'
import { isOver } from '#shared/records/meetings/meeting/is-over.ts'
import { kindWords } from '#shared/records/meetings/meeting/kind-words.ts'
import { useWorkspace } from '../api/workspace.tsx'
import { FormatChoice } from '../components/house-templates/FormatChoice.tsx'
import { TemplateRemarks } from '../components/house-templates/TemplateRemarks.tsx'
import { TemplateSelect } from '../components/house-templates/TemplateSelect.tsx'
import { LinkButton } from '../components/links.tsx'
import { Section } from '../components/Section.tsx'
import { AskedOnce } from '../components/sending/AskedOnce.tsx'
import { sentenceCase } from '../words/numbers.ts'
import { BadgesButton } from './BadgesButton.tsx'
import { CountedPaper } from './CountedPaper.tsx'
import { DocumentChoices } from './DocumentChoices.tsx'
import { documentsOf } from './documents-of.ts'
import { ProgrammeGaps } from './forums/ProgrammeGaps.tsx'
import { useMeetingDocument } from './use-meeting-document.ts'

/** What is printed or sent of a meeting: its sheet, its agenda, its place in calendars. Letters to each are under « Prévenir ». */
export function MeetingDocuments({ view }: { readonly view: MeetingPage }) {
  const documents = documentsOf(view)
  const { busy, start, format, setFormat, template, choose, remarks, forgetRemarks } = useMeetingDocument(
    view.meeting.id,
  )
  const { signatory, replyEmail } = useWorkspace().espace
  const unsaid = [
    ...(signatory === null ? (['signatory'] as const) : []),
    ...(replyEmail === null ? (['replyEmail'] as const) : []),
  ]
  return (
    <Section
      title="Documents"
      look="label"
      // Above the buttons: what opens under them does not cover it.
      aside={
        <Group gap="xs">
          <FormatChoice format={format} choose={setFormat} />
          <TemplateSelect document={null} choice={template} choose={choose} />
        </Group>
      }
    >
      <ProgrammeGaps view={view} />
      <TemplateRemarks remarks={remarks} dismiss={forgetRemarks} />
      <Stack gap="md" mt="xs" role="group" aria-label={`Documents ${kindWords(view.meeting).ofThe}`}>
        <Group gap="xs">
          <AttendanceSheetButton named={view.attendances.some(isExpected)} busy={busy} start={start} />
          {documents.includes('programme') && (
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
          {documents.includes('agenda') && (
            <DocumentChoices
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
            Rendez-vous pour l’agenda
          </Button>
          {documents.includes('evaluationForm') && (
            <Button
              leftSection={<IconClipboardCheck size={18} stroke={1.6} />}
              loading={busy}
              onClick={() => start({ kind: 'evaluationForm', copies: 0 })}
            >
              Fiche d’évaluation
            </Button>
          )}
          <LinkButton
            to="/restitution"
            search={{ reunion: view.meeting.id }}
            leftSection={<IconPresentation size={18} stroke={1.6} />}
          >
            Diaporama de restitution
          </LinkButton>
          {view.meeting.kind === 'committee' && (
            <LinkButton to="/fiches/rapport" leftSection={<IconReport size={18} stroke={1.6} />}>
              Rapport de situation
            </LinkButton>
          )}
        </Group>
        {/* What letters lack is said beside the letter. */}
        <Group gap="var(--s4)" align="flex-start">
          <Button
            leftSection={<IconMailOpened size={18} stroke={1.6} />}
            loading={busy}
            onClick={() => start({ kind: 'convocation', to: 'anyone' })}
          >
            {`${sentenceCase(kindWords(view.meeting).call)} commune, sans nom`}
          </Button>
          {!isOver(view.meeting) && <AskedOnce missing={unsaid} />}
        </Group>
      </Stack>
    </Section>
  )
}

interface Props {
  /** Somebody is on it. */
  readonly named: boolean
  readonly busy: boolean
  readonly start: (document: WantedDocument) => void
}

/** Asks how many lines to leave free, then writes the sheet. */
function AttendanceSheetButton({ named, busy, start }: Props) {
  const { controller } = useWorkspace().espace
  const warnings = [
    ...(named ? [] : ['Personne n’est invité\u00a0: la feuille n’aura que des lignes libres.']),
    ...(controller === null
      ? [
          'Le responsable des données n’est pas dit\u00a0: la notice laisse sa place à remplir. Il s’écrit dans les réglages des documents.',
        ]
      : []),
  ]
  return (
    <CountedPaper
      name="Feuille d’émargement"
      icon={IconSignature}
      label="Lignes libres"
      description="Pour qui vient sans être inscrit. Les autres gardent leur numéro de ligne d’une impression à l’autre de cette feuille."
      warnings={warnings}
      usual={usualFreeLines}
      most={mostFreeLines}
      verb="Écrire la feuille"
      busy={busy}
      write={(freeLines) => start({ kind: 'attendanceSheet', freeLines })}
    />
  )
}
