import { Group, Text, Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import classes from './parts.module.css'
import { Label } from './plain/Label.tsx'
import { WhatIs } from './WhatIs.tsx'

export interface SectionProps {
  readonly title: ReactNode
  /** The hard word of the title, as the lexique has it: « ? » beside it says it. */
  readonly word?: string
  /** `title`: serif, what people read. `label`: a small sans head, for the side and for lists of facts. */
  readonly look?: 'title' | 'label'
  /** At the right of the head: a count, a link, a small button. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** A part of a page, opened by an ink rule. */
export function Section({ title, word, look = 'title', aside, children }: SectionProps) {
  const id = useId()
  const Head = look === 'label' ? Label : Title
  return (
    <section aria-labelledby={id} className={classes.section}>
      <Group gap="0 var(--s4)" align="baseline" justify="space-between" mih={28}>
        <Group gap="xs">
          <Head order={2} id={id}>
            {title}
          </Head>
          {word !== undefined && <WhatIs word={word} />}
        </Group>
        {aside !== undefined && (
          <Text component="div" c="var(--ink-2)">
            {aside}
          </Text>
        )}
      </Group>
      {children}
    </section>
  )
}
