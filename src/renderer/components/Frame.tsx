import type { ComponentPropsWithRef } from 'react'

interface Props extends Omit<ComponentPropsWithRef<'section'>, 'aria-label' | 'tabIndex'> {
  /** What one hears on reaching it. */
  readonly label: string
}

/** What scrolls in a narrow window, alone: a region one reaches by the keyboard, and that has a name. */
export function Frame({ label, ...props }: Props) {
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
  return <section {...props} aria-label={label} tabIndex={0} />
}
