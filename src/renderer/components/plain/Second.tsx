import { Box, type BoxProps, createPolymorphicComponent } from '@mantine/core'
import classes from './plain.module.css'

interface Props extends BoxProps {
  /** On a line of its own. */
  readonly block?: boolean
}

/** What is said beside or under something else: smaller, and quieter. */
export const Second = createPolymorphicComponent<'span', Props>(({ block = false, ...props }: Props) => (
  <Box component="span" {...props} className={classes.second} mod={{ block }} />
))

/** Quieter than what it stands in, and as large. */
export const Quiet = createPolymorphicComponent<'span', BoxProps>((props: BoxProps) => (
  <Box component="span" {...props} className={classes.quiet} />
))

/** A number that one sees from afar. */
export const Figure = createPolymorphicComponent<'span', BoxProps>((props: BoxProps) => (
  <Box component="span" {...props} className={classes.figure} />
))

/** What people wrote, in the letters of paper. */
export const Written = createPolymorphicComponent<'span', BoxProps>((props: BoxProps) => (
  <Box component="span" {...props} className={classes.written} />
))
