import type { ComponentPropsWithRef } from 'react'
import classes from './plain.module.css'

interface Props extends ComponentPropsWithRef<'span'> {
  /** On a line of its own. */
  readonly block?: boolean
}

/** What is said beside or under something else: smaller, and quieter. */
export function Second({ block = false, ...props }: Props) {
  return <span {...props} className={classes.second} data-block={block || undefined} />
}

/** Quieter than what it stands in, and as large. */
export function Quiet(props: ComponentPropsWithRef<'span'>) {
  return <span {...props} className={classes.quiet} />
}
