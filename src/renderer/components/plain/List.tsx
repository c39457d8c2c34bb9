import { Box, type BoxProps, getSpacing, type MantineSpacing } from '@mantine/core'
import type { ComponentPropsWithRef, CSSProperties } from 'react'
import classes from './plain.module.css'

interface Props extends BoxProps, Omit<ComponentPropsWithRef<'ul'>, keyof BoxProps> {
  /** What the order says counts. */
  readonly ordered?: boolean
  /** Its rows are parted by lines; one more may stand over the first, under the last, or both. */
  readonly ruled?: boolean | 'over' | 'under' | 'around'
  /** Between a row and the line that parts it from another. */
  readonly air?: MantineSpacing
  /** In a box of its own, while it has rows. */
  readonly framed?: boolean
  /** Its rows are pressed: they answer the pointer. */
  readonly pressed?: boolean
  /** One after the other on a line, and on as many lines as needed. */
  readonly inline?: boolean
  readonly gap?: MantineSpacing
}

/** A list without signs. */
export function List(props: Props) {
  const {
    ordered = false,
    ruled = false,
    air = 'sm',
    framed = false,
    pressed = false,
    inline = false,
    gap = 0,
    ...others
  } = props
  return (
    <Box
      component={ordered ? ('ol' as 'ul') : 'ul'}
      {...others}
      className={classes.list}
      mod={{ ruled, framed, pressed, inline }}
      style={{ '--gap': getSpacing(gap), '--air': getSpacing(air) } as CSSProperties}
    />
  )
}
