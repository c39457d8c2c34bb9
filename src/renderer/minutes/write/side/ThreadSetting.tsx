import { Box } from '@mantine/core'
import { section as declaration } from '#shared/records/minutes/section/section.ts'
import type { Section } from '#shared/records/records.ts'
import { FlagField } from '../../../components/fields/FlagField.tsx'
import { useTypedRow } from '../../../components/saving/use-typed-row.ts'
import { useWriting } from '../../../components/saving/writing.tsx'

/** Whether the document says, after the grid, where its actions come from and what came of them. */
export function ThreadSetting(props: { readonly section: Section }) {
  const section = useTypedRow(props.section)
  const { queue } = useWriting()
  return (
    <Box mt="xl">
      <FlagField
        label={declaration.fields.printsThread.label}
        description="De la formulation à la fiche-action, sous le tableau."
        value={section.printsThread}
        onSave={(printsThread) => queue.save({ record: 'section', id: section.id, changes: { printsThread } })}
      />
    </Box>
  )
}
