import { Button, Group, NativeSelect, Stack } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import type { DigestView } from '#shared/contract/roadmap/digest.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { ChangesOf } from '#shared/records/record.ts'
import { digest as declaration } from '#shared/records/roadmap/digest.ts'
import { RecordField } from '../../components/fields/RecordField.tsx'
import { useRowUpdate } from '../../components/fields/use-row-update.ts'
import { firstOf, goOnTo } from '../../components/go-on-to.ts'
import { Section } from '../../components/Section.tsx'
import { useTypedRow } from '../../components/saving/use-typed-row.ts'
import { useGesture } from '../../components/use-gesture.ts'
import { axisName } from '../fiches/fiche-words.ts'

const { fields } = declaration

/** The period of a letter, whom it concerns, and what it opens with; each saved as it changes. */
export function DigestChoice({ view: { digest: read, sectors, axes } }: { readonly view: DigestView }) {
  const digest = useTypedRow(read)
  const { write } = useRowUpdate()
  const set = (changes: ChangesOf<typeof declaration>) => void write({ record: 'digest', id: digest.id, changes })
  return (
    <Section title="Ce qu’elle couvre" aside={<RemoveLetter id={digest.id} />}>
      <Stack gap="md" pt="xs">
        <RecordField record="digest" row={digest} field="title" required />
        <Group grow align="flex-start">
          <RecordField record="digest" row={digest} field="startsOn" />
          <RecordField record="digest" row={digest} field="endsOn" />
        </Group>
        <Group grow align="flex-start">
          <NativeSelect
            label={fields.sector.label}
            value={digest.sector ?? ''}
            onChange={(event) => set({ sector: (event.currentTarget.value || null) as RowId | null })}
            data={[
              { value: '', label: 'Tous les secteurs' },
              ...sectors.map(({ id, name }) => ({ value: id, label: name ?? 'Secteur' })),
            ]}
          />
          <NativeSelect
            label={fields.axis.label}
            value={digest.axis ?? ''}
            onChange={(event) => set({ axis: (event.currentTarget.value || null) as RowId | null })}
            data={[
              { value: '', label: 'Tous les axes' },
              ...axes.map((axis) => ({ value: axis.id, label: axisName(axis) })),
            ]}
          />
        </Group>
        <RecordField record="digest" row={digest} field="intro" description="Une ligne vide sépare deux paragraphes." />
      </Stack>
    </Section>
  )
}

/** The letter is a choice: nothing of what it tells goes with it. */
function RemoveLetter({ id }: { readonly id: RowId }) {
  const remove = useGesture('records', 'remove')
  const takeOut = () =>
    remove.act({ record: 'digest', id }, 'Lettre supprimée', () => goOnTo(() => firstOf('#page-title')))
  return (
    <Button size="xs" variant="subtle" leftSection={<IconTrash size={16} stroke={1.6} />} onClick={takeOut}>
      Supprimer la lettre
    </Button>
  )
}
