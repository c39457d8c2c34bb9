import { Box, Text } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import classes from './grid.module.css'

interface Props {
  readonly label: ReactNode
  /** Regular words under the label. */
  readonly hint?: string
  /** The cell's place, as it is called aloud in the room. */
  readonly number?: number
  /** Both columns. */
  readonly wide?: boolean
  /** At the right of the label. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** One cell of a grid: the tool's label above, what people said below. The cell being written is the only coloured one. */
export function GridCell({ label, hint, number, wide = false, aside, children }: Props) {
  const id = useId()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a grid's cell
    <div role="group" aria-labelledby={id} className={classes.cell} data-wide={wide || undefined}>
      <div className={classes.label}>
        {number !== undefined && (
          <span className={classes.place} aria-hidden="true">
            {number}
          </span>
        )}
        <Box id={id} component="span" flex={1}>
          <strong>{label}</strong>
          {hint !== undefined && (
            <Text span display="block" size="xs" c="var(--ink-3)">
              {hint}
            </Text>
          )}
        </Box>
        {aside}
      </div>
      {children}
    </div>
  )
}
