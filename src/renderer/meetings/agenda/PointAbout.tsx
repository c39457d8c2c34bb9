import { Group } from '@mantine/core'
import { IconPresentation } from '@tabler/icons-react'
import type { AgendaPoint } from '#shared/records/meetings/standard-templates.ts'
import classes from './agenda.module.css'

/** What is said under the title of a point: its detail, and its support. Nothing when there is neither. */
export function PointAbout({ point }: { readonly point: Pick<AgendaPoint, 'detail' | 'support'> }) {
  if (point.detail === null && point.support === null) return null
  return (
    <p className={classes.about}>
      {point.detail !== null && <span>{point.detail}</span>}
      {point.support !== null && (
        <Group component="span" display="inline-flex" gap="xs" wrap="nowrap">
          <IconPresentation size={15} stroke={1.6} role="img" aria-label="Support&nbsp;:" />
          {point.support}
        </Group>
      )}
    </p>
  )
}
