import { Group, Stack } from '@mantine/core'
import type { TemplatePage } from '#shared/contract/meetings/agenda.ts'
import type { MeetingTemplate } from '#shared/records/records.ts'
import { RecordField } from '../../../components/fields/RecordField.tsx'
import { Columns } from '../../../components/plain/Columns.tsx'
import { Section } from '../../../components/Section.tsx'
import { AddButtons } from '../AddButtons.tsx'
import { AgendaEditor } from '../AgendaEditor.tsx'
import { NoAgenda } from '../NoAgenda.tsx'
import { useAgenda } from '../use-agenda.ts'
import { templateSlot } from './template-words.ts'

interface Props {
  readonly view: Extract<TemplatePage, { kind: 'own' }>
}

/** The points and the facts of a template of the espace, each saved as it changes. */
export function TemplateEditor({ view: { template, agenda } }: Props) {
  const editing = useAgenda({ kind: 'template', id: template.id }, agenda)
  return (
    <Columns widths={[1, '320px']}>
      <Section
        title="Ordre du jour"
        aside={
          agenda.length > 0 && (
            <Group gap="sm">
              <AddButtons add={editing.add} />
            </Group>
          )
        }
      >
        {agenda.length === 0 ? (
          <NoAgenda add={() => editing.add('point')} />
        ) : (
          <AgendaEditor agenda={agenda} slot={templateSlot(template.minutes)} editing={editing} />
        )}
      </Section>
      <Section title="Modèle">
        <TemplateFacts template={template} />
      </Section>
    </Columns>
  )
}

function TemplateFacts({ template }: { readonly template: MeetingTemplate }) {
  const of = { record: 'meetingTemplate', row: template } as const
  return (
    <Stack gap="md" pt="xs">
      <RecordField {...of} field="name" required />
      <RecordField {...of} field="description" />
      <RecordField {...of} field="kind" />
      <RecordField {...of} field="minutes" />
    </Stack>
  )
}
