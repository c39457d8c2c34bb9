import type { Icon } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './parts.module.css'
import { Second } from './plain/Second.tsx'

interface Props {
  readonly icon: Icon
  /** `accent`: a way out of what is wrong; `quiet`: something one may take up. */
  readonly tone: 'accent' | 'quiet'
  readonly children: ReactNode
  /** Where it comes from. */
  readonly from?: ReactNode
  readonly action: ReactNode
}

/** Something offered: a sentence, and its verb. */
export function Proposal({ icon: Glyph, tone, children, from, action }: Props) {
  return (
    <div className={classes.proposal} data-tone={tone}>
      <Glyph size={20} stroke={1.6} aria-hidden="true" />
      <div>
        {children}
        {from !== undefined && <Second block>{from}</Second>}
      </div>
      {action}
    </div>
  )
}
