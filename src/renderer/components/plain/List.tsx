import { Box, type BoxProps, getSpacing, type MantineSpacing } from '@mantine/core'
import type { ComponentPropsWithRef, CSSProperties } from 'react'
import classes from './plain.module.css'

interface Props extends BoxProps, Omit<ComponentPropsWithRef<'ul'>, keyof BoxProps> {
  /** What the order says counts. */
  readonly ordered?: boolean
  /** Its rows are parted by lines. */
  readonly ruled?: boolean
  /** One after the other on a line, and on as many lines as needed. */
  readonly inline?: boolean
  readonly gap?: MantineSpacing
}

/** A list without signs. */
export function List({ ordered = false, ruled = false, inline = false, gap, ...props }: Props) {
  return (
    <Box
      component={ordered ? ('ol' as 'ul') : 'ul'}
      {...props}
      className={classes.list}
      data-ruled={ruled || undefined}
      data-inline={inline || undefined}
      style={{ '--gap': getSpacing(gap) } as CSSProperties}
    />
  )
}
