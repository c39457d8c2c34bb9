import { NativeSelect, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { mostPastedLines } from '#shared/contract/limits.ts'
import type { ProgrammePage } from '#shared/contract/meetings/programme.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { programmeItem } from '#shared/records/meetings/programme-item/programme-item.ts'
import { programmeSpeaker } from '#shared/records/meetings/programme-speaker.ts'
import { useApiMutation } from '../../../api/hooks.ts'
import { Form } from '../../../components/form/Form.tsx'
import { FormDrawer } from '../../../components/form/FormDrawer.tsx'
import { agree, counted, numberWord, sentenceCase } from '../../../words/numbers.ts'

interface Props {
  readonly page: ProgrammePage
  readonly opened: boolean
  readonly close: () => void
}

/** Several stands at once: a line each, by who holds it. */
export function AddStands({ page, opened, close }: Props) {
  return (
    <FormDrawer opened={opened} close={close} title="Ajouter des stands">
      <StandsForm page={page} close={close} />
    </FormDrawer>
  )
}

function StandsForm({ page: { meeting, rooms, lines }, close }: Omit<Props, 'opened'>) {
  const stands = lines.filter(({ item }) => item.kind === 'stand' && item.room !== null)
  const form = useForm({ initialValues: { text: '', room: stands.at(-1)?.item.room ?? rooms.at(-1)?.id ?? '' } })
  const adding = useApiMutation('programme', 'addStands', { tellsFailure: true })
  const holders = holdersIn(form.values.text)
  const room = (form.values.room || null) as RowId | null
  return (
    <Form
      form={form}
      write={{ ...adding, mutateAsync: () => adding.mutateAsync({ meeting: meeting.id, room, holders }) }}
      ready={() => Promise.resolve(holders.length > 0)}
      done={() => sentenceCase(counted(holders.length, 'stand ajouté', 'stands ajoutés'))}
      verb={
        holders.length === 0
          ? 'Ajouter les stands'
          : `Ajouter ${agree(holders.length, 'ce stand', `ces ${numberWord(holders.length)} stands`)}`
      }
      close={close}
    >
      <Textarea
        label="Tenus par"
        description="Une structure ou une personne par ligne. Celle que l’annuaire ne connaît pas y entre."
        autosize
        minRows={6}
        data-autofocus
        {...form.getInputProps('text')}
      />
      <NativeSelect
        label={programmeItem.fields.room.label}
        data={[
          { value: '', label: 'À choisir' },
          ...rooms.map(({ id, name }) => ({ value: id, label: name ?? 'Salle sans nom' })),
        ]}
        {...form.getInputProps('room')}
      />
    </Form>
  )
}

const holdersIn = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim().slice(0, programmeSpeaker.fields.name.max))
    .filter((line) => line !== '')
    .slice(0, mostPastedLines)
