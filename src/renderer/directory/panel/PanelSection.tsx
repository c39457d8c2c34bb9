import { Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import classes from './EntryPanel.module.css'

interface Props {
  readonly label: string
  readonly children: ReactNode
}

/** A part of an entry: its label, and beside it what is known. */
export function PanelSection({ label, children }: Props) {
  const id = useId()
  return (
    <section className={classes.section} aria-labelledby={id}>
      <Title order={3} id={id} className={classes.label ?? ''}>
        {label}
      </Title>
      <div className={classes.content}>{children}</div>
    </section>
  )
}
