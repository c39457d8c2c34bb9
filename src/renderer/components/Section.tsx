import { Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import classes from './parts.module.css'

export interface SectionProps {
  readonly title: ReactNode
  /** `title`: serif, what people read. `label`: a small sans head, for the side and for lists of facts. */
  readonly look?: 'title' | 'label'
  /** At the right of the head: a count, a link, a small button. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** A part of a page, opened by an ink rule. */
export function Section({ title, look = 'title', aside, children }: SectionProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={classes.section}>
      <div className={classes.sectionHead}>
        <Title order={2} id={id} className={look === 'label' ? classes.sectionLabel : undefined}>
          {title}
        </Title>
        {aside !== undefined && <div className={classes.sectionAside}>{aside}</div>}
      </div>
      {children}
    </section>
  )
}
