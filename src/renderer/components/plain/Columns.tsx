import { Box, type BoxProps } from '@mantine/core'
import type { CSSProperties, ReactNode } from 'react'
import { columnsOf, type Width } from './columns-of.ts'
import classes from './plain.module.css'

interface Props extends BoxProps {
  /** One a column. */
  readonly widths?: readonly Width[]
  readonly children: ReactNode
}

/** Parts of a page side by side; one under another, in the same order, where there is no room. */
export function Columns({ widths = [1, 1], ...props }: Props) {
  return <Box {...props} className={classes.columns} style={{ '--columns': columnsOf(widths) } as CSSProperties} />
}
