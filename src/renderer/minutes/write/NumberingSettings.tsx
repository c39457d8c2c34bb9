import { Button, Input, NativeSelect, SegmentedControl, Stack } from '@mantine/core'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import { printedNumbers } from '#shared/records/minutes/printed-numbers.ts'
import { numberings, type section as sectionRecord } from '#shared/records/minutes/section.ts'
import type { ChangesOf } from '#shared/records/record.ts'
import type { Section } from '#shared/records/records.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { NumberField } from '../../components/fields/NumberField.tsx'
import { UnlessLater } from '../../components/fields/UnlessLater.tsx'
import { useTypedRow } from '../../components/saving/use-typed-row.ts'
import { useWriting } from '../../components/saving/writing.tsx'

interface Props {
  readonly section: Section
  readonly minutes: Minutes
}

const levels = [
  { value: '1', label: '1, numéroté' },
  { value: '2', label: '2' },
  { value: '3', label: '3' },
  { value: '4', label: '4' },
]

const modes = Object.entries(numberings).map(([value, label]) => ({ value, label }))

/** The heading's level and number. Only the first level is numbered. */
export function NumberingSettings({ section: read, minutes }: Props) {
  const section = useTypedRow(read)
  const { queue } = useWriting()
  const save = (changes: ChangesOf<typeof sectionRecord>) => {
    queue.save({ record: 'section', id: section.id, changes })
  }
  return (
    <Stack gap="lg" mt="lg">
      <NativeSelect
        label="Niveau de titre"
        data={levels}
        value={String(section.level ?? 1)}
        onChange={(event) => save({ level: Number(event.currentTarget.value) })}
      />
      {(section.level ?? 1) === 1 && <Numbering section={section} minutes={minutes} save={save} />}
    </Stack>
  )
}

function Numbering({
  section,
  minutes,
  save,
}: Props & { readonly save: (c: ChangesOf<typeof sectionRecord>) => void }) {
  const renumber = useApiMutation('minutes', 'numberAutomatically')
  const mode = section.numbering ?? 'auto'
  const shown = Number(printedNumbers(minutes).get(section.id) ?? 1)
  const odd = minutes.sections.some(({ numbering }) => numbering === 'forced' || numbering === 'none')
  const choose = (numbering: string) =>
    save(
      numbering === 'forced'
        ? { numbering, forcedNumber: section.forcedNumber ?? shown }
        : { numbering: numbering === 'none' ? 'none' : 'auto' },
    )
  return (
    <>
      <Input.Wrapper label="Numéro" labelElement="div">
        <SegmentedControl aria-label="Numéro" size="xs" fullWidth data={modes} value={mode} onChange={choose} />
      </Input.Wrapper>
      {mode === 'forced' && (
        <UnlessLater record="section" id={section.id} field="forcedNumber" label="Numéro imposé">
          <NumberField
            label="Numéro imposé"
            value={section.forcedNumber}
            min={0}
            max={9_999}
            onSave={(forcedNumber) => save({ forcedNumber })}
          />
        </UnlessLater>
      )}
      {odd && (
        <Button size="xs" onClick={() => renumber.mutate({ meeting: minutes.meeting.id })}>
          Renuméroter tout le document
        </Button>
      )}
    </>
  )
}
