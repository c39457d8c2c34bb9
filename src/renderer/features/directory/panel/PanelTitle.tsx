import { Title } from '@mantine/core'
import { useDocumentTitle } from '@mantine/hooks'
import { type ReactNode, useEffect, useRef } from 'react'
import classes from './EntryPanel.module.css'

interface Props {
  readonly title: string
  /** What the entry is, in a sentence or two. */
  readonly children?: ReactNode
}

/** The name of the entry. Opened by keyboard, it takes the focus; by pointer, the list keeps the keys. */
export function PanelTitle({ title, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useDocumentTitle(`${title} – Annuaire – Concerto`)
  useEffect(() => {
    const from = document.activeElement
    if (from === null || from === document.body || from.matches(':focus-visible')) heading.current?.focus()
  }, [])
  return (
    <>
      <Title order={2} ref={heading} tabIndex={-1} className={classes.title ?? ''}>
        {title}
      </Title>
      {children !== undefined && <p className={classes.about}>{children}</p>}
    </>
  )
}
