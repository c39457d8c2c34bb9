import type { ComponentPropsWithoutRef } from 'react'
import classes from './plain.module.css'

interface Props extends ComponentPropsWithoutRef<'ul'> {
  /** Numbers instead of bullets. */
  readonly ordered?: boolean
}

/** A list that shows its signs: the others have none. */
export function MarkedList({ ordered = false, ...props }: Props) {
  const List = ordered ? 'ol' : 'ul'
  return <List {...props} className={classes.marked} />
}
