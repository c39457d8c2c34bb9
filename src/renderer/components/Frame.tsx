import { Box, type BoxProps } from '@mantine/core'
import type { ComponentPropsWithRef } from 'react'

interface Props extends BoxProps, Omit<ComponentPropsWithRef<'section'>, 'aria-label' | 'tabIndex' | keyof BoxProps> {
  /** What one hears on reaching it. */
  readonly label: string
}

/** What scrolls in a narrow window, alone: a region one reaches by the keyboard, and that has a name. */
export function Frame({ label, ...props }: Props) {
  return <Box component="section" {...props} aria-label={label} tabIndex={0} />
}
