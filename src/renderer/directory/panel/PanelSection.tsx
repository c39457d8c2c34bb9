import { Box } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import { Label } from '../../components/plain/Label.tsx'
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
      <Label id={id}>{label}</Label>
      <Box miw={0}>{children}</Box>
    </section>
  )
}
