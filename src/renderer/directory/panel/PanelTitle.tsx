import { Text, Title } from '@mantine/core'
import { useDocumentTitle } from '@mantine/hooks'
import { type ReactNode, useEffect, useRef } from 'react'
import { isBusyElsewhere } from '../../components/writing.ts'
import classes from './EntryPanel.module.css'

interface Props {
  readonly title: string
  /** What the entry is, in a sentence or two. */
  readonly children?: ReactNode
}

/**
 * The name of the entry. Opened by keyboard, it takes the focus; by pointer, the list keeps the keys. An entry may come
 * after the reader has gone on to something else, the palette or a field: what is typed there stays there.
 */
export function PanelTitle({ title, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useDocumentTitle(`${title} – Annuaire – Concerto`)
  useEffect(() => {
    if (isFree(document.activeElement)) heading.current?.focus()
  }, [])
  return (
    <>
      <Title order={2} ref={heading} tabIndex={-1} className={classes.title ?? ''}>
        {title}
      </Title>
      {children !== undefined && (
        <Text c="var(--ink-2)" mt="var(--s1)" mb="md">
          {children}
        </Text>
      )}
    </>
  )
}

const isFree = (focused: Element | null): boolean =>
  focused === null || focused === document.body || (focused.matches(':focus-visible') && !isBusyElsewhere())
