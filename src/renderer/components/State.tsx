import { type Icon, IconHelpCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { type Newer, newer } from '#shared/text/newer.ts'
import classes from './states.module.css'

export interface StateProps {
  readonly icon: Icon
  /** Ink when all is fine; ochre waits for somebody; brick is refused; accent is done. */
  readonly tone?: 'ink' | 'ochre' | 'brick' | 'accent'
  /** On a tint, for the head of a page only. */
  readonly filled?: boolean
  readonly children: ReactNode
}

export type Look = Required<Pick<StateProps, 'icon' | 'tone'>>

/** How a code is shown; one of a later version has a look that says nothing more. */
export const lookOf = <Code extends string>(looks: Readonly<Record<Code, Look>>, code: NoInfer<Code> | Newer): Look =>
  code === newer ? { icon: IconHelpCircle, tone: 'ink' } : looks[code as Code]

/** A state: an icon and a word, never a colour alone. */
export function State({ icon: Glyph, tone = 'ink', filled = false, children }: StateProps) {
  return (
    <span className={classes.state} data-tone={tone} data-filled={filled || undefined}>
      <Glyph size={filled ? 16 : 18} stroke={1.6} aria-hidden="true" />
      <span>{children}</span>
    </span>
  )
}
