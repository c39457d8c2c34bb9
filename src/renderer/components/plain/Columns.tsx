import { Box, type BoxProps } from '@mantine/core'
import type { CSSProperties, ReactNode } from 'react'
import classes from './plain.module.css'

interface Props extends BoxProps {
  /** One a column: a share of the width, or a length. */
  readonly widths?: readonly (number | string)[]
  readonly children: ReactNode
}

/** Parts of a page side by side; one under another, in the same order, where there is no room. */
export function Columns({ widths = [1, 1], ...props }: Props) {
  const columns = widths.map((width) => (typeof width === 'number' ? `minmax(0, ${width}fr)` : width)).join(' ')
  return <Box {...props} className={classes.columns} style={{ '--columns': columns } as CSSProperties} />
}
