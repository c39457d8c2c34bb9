import { Box } from '@mantine/core'
import type { ComponentProps } from 'react'
import { ListTable } from '../../components/ListTable.tsx'
import { Section } from '../../components/Section.tsx'

interface Props extends Pick<ComponentProps<typeof ListTable>, 'frame' | 'label' | 'columns' | 'children'> {
  readonly title: string
}

/** What stands under the points to settle, as a table with its head. */
export function PointsTable({ title, ...table }: Props) {
  return (
    <Box mt="var(--s8)">
      <Section title={title}>
        <ListTable least={640} {...table} />
      </Section>
    </Box>
  )
}
