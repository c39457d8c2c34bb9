import { Group } from '@mantine/core'
import { IconMailOpened } from '@tabler/icons-react'
import type { MeetingPage } from '#shared/contract/meetings/meetings.ts'
import { isExpected } from '#shared/records/meetings/is-expected.ts'
import type { Attendance } from '#shared/records/records.ts'
import { TemplateRemarks } from '../../components/house-templates/TemplateRemarks.tsx'
import { TemplateSelect } from '../../components/house-templates/TemplateSelect.tsx'
import { LinkButton } from '../../components/links.tsx'
import { Section } from '../../components/Section.tsx'
import { plural } from '../../words/numbers.ts'
import { type DocumentChoice, DocumentChoices } from '../DocumentChoices.tsx'
import { useMeetingDocument } from '../use-meeting-document.ts'

/** The letters that convene, and the way to their words. */
export function ConvocationLetters({ view }: { readonly view: MeetingPage }) {
  const { busy, start, template, choose, remarks, forgetRemarks } = useMeetingDocument(view.meeting.id)
  return (
    <Section title="Lettres" look="label">
      <Group gap="xs" role="group" aria-label="Lettres de convocation">
        <DocumentChoices
          name="Préparer les convocations"
          icon={<IconMailOpened size={18} stroke={1.6} />}
          busy={busy}
          start={start}
          choices={convocationChoices(view.attendances)}
        />
        <LinkButton to="/reunions/$meeting/convocation" params={{ meeting: view.meeting.id }} variant="default">
          Texte de la convocation
        </LinkButton>
        <TemplateSelect document={null} choice={template} choose={choose} />
      </Group>
      <TemplateRemarks remarks={remarks} dismiss={forgetRemarks} />
    </Section>
  )
}

/** The letters of all who are expected, of those who were not convened yet when others were, or one for anyone. */
const convocationChoices = (attendances: readonly Attendance[]): readonly DocumentChoice[] => {
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
