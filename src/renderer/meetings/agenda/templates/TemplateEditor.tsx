import { Group, Stack } from '@mantine/core'
import type { TemplatePage } from '#shared/contract/meetings/agenda.ts'
import { meetingTemplate } from '#shared/records/meetings/meeting-template/meeting-template.ts'
import type { ChangesOf } from '#shared/records/record.ts'
import type { MeetingTemplate } from '#shared/records/records.ts'
import type { Known } from '#shared/text/newer.ts'
import { ChoiceField } from '../../../components/fields/ChoiceField.tsx'
import { NumberField } from '../../../components/fields/NumberField.tsx'
import { TextField } from '../../../components/fields/TextField.tsx'
import { useRowUpdate } from '../../../components/fields/use-row-update.ts'
import { Section } from '../../../components/Section.tsx'
import { useTypedRow } from '../../../components/saving/use-typed-row.ts'
import { AddButtons } from '../AddButtons.tsx'
import { AgendaEditor } from '../AgendaEditor.tsx'
import { NoAgenda } from '../NoAgenda.tsx'
import { useAgenda } from '../use-agenda.ts'
import { templateSlot } from './template-words.ts'
import classes from './templates.module.css'

interface Props {
  readonly view: Extract<TemplatePage, { kind: 'own' }>
}

/** The points and the facts of a template of the espace, each saved as it changes. */
export function TemplateEditor({ view: { template, agenda } }: Props) {
  const editing = useAgenda({ kind: 'template', id: template.id }, agenda)
  return (
    <div className={classes.columns}>
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
    </div>
  )
}

function TemplateFacts(props: { readonly template: MeetingTemplate }) {
  const template = useTypedRow(props.template)
  const { write, refusal } = useRowUpdate()
  const set = (changes: ChangesOf<typeof meetingTemplate>) =>
    write({ record: 'meetingTemplate', id: template.id, changes })
  const { name, description, kind, minutes } = meetingTemplate.fields
  return (
    <Stack gap="md" pt="xs">
      <TextField
        label={name.label}
        value={template.name}
        onSave={(text) => set({ name: text })}
        required
        error={refusal}
      />
      <TextField
        label={description.label}
        value={template.description}
        onSave={(text) => set({ description: text })}
        maxLength={description.max}
        multiline
      />
      <ChoiceField
        declared={kind}
        value={template.kind}
        onSave={(code) => set({ kind: code as Known<MeetingTemplate['kind']> })}
      />
      <NumberField
        label={minutes.label}
        min={0}
        max={1_439}
        value={template.minutes}
        onSave={(length) => set({ minutes: length })}
      />
    </Stack>
  )
}
