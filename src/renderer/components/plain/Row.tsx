import { Box, type BoxProps, createPolymorphicComponent, getSpacing, type MantineSpacing } from '@mantine/core'
import type { CSSProperties } from 'react'
import { columnsOf, type Width } from './columns-of.ts'
import classes from './plain.module.css'

interface Props extends BoxProps {
  /** One a column. */
  readonly widths: readonly Width[]
  /** The same in a narrow window. */
  readonly narrow?: readonly Width[]
  readonly gap?: MantineSpacing
  readonly align?: CSSProperties['alignItems']
}

/** What stands in columns: a row of a list, the fields of a short form. */
export const Row = createPolymorphicComponent<'div', Props>(
  ({ widths, narrow = widths, gap = 'sm', align = 'center', className = '', ...props }: Props) => (
    <Box
      {...props}
      className={`${classes.row} ${className}`}
      style={
        {
          '--columns': columnsOf(widths),
          '--narrow': columnsOf(narrow),
          '--gap': getSpacing(gap),
          '--align': align,
        } as CSSProperties
      }
    />
  ),
)
