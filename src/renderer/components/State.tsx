import type { Icon } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './State.module.css'

export interface StateProps {
  readonly icon: Icon
  /** Ink when all is fine; ochre waits for somebody; brick is refused; accent is done. */
  readonly tone?: 'ink' | 'ochre' | 'brick' | 'accent'
  /** On a tint, for the head of a page only. */
  readonly filled?: boolean
  readonly children: ReactNode
}

/** A state: an icon and a word, never a colour alone. */
export function State({ icon: Glyph, tone = 'ink', filled = false, children }: StateProps) {
  return (
    <span className={classes.root} data-tone={tone} data-filled={filled || undefined}>
      <Glyph size={filled ? 16 : 18} stroke={1.6} aria-hidden="true" />
      <span>{children}</span>
    </span>
  )
}
