import { Group, Text, Title } from '@mantine/core'
import { useDocumentTitle } from '@mantine/hooks'
import { IconChevronRight } from '@tabler/icons-react'
import { Fragment, type ReactNode, useEffect } from 'react'
import { Ordinals } from './Ordinals.tsx'
import classes from './page.module.css'
import { SavedCorner } from './SavedCorner.tsx'
import { noteVisit } from './visits.ts'
import { WhatIs } from './WhatIs.tsx'

export interface PageHeadProps {
  /** The page's name, in serif; also the window's title. */
  readonly title: string
  /** The hard word of the title, as the lexique has it: « ? » beside it says it. */
  readonly word?: string
  /** The most it may take; the rest of a longer one is heard, and shown under the pointer. */
  readonly titleLines?: number
  /** The way here, from the widest: links, then a plain word. A single text (a date) is shown as it is. */
  readonly crumbs?: readonly ReactNode[]
  /** A sentence under the title. */
  readonly sentence?: ReactNode
  /** States beside the title. */
  readonly states?: ReactNode
  /** Buttons, the primary one last. */
  readonly actions?: ReactNode
  /** What follows belongs to the head too (tabs): it comes closer. */
  readonly dense?: boolean
}

/** The head of every page: way here, title, what one can do, and « Annuler » and « Enregistré » in their corner. */
export function PageHead({
  title,
  word,
  titleLines,
  crumbs = [],
  sentence,
  states,
  actions,
  dense = false,
}: PageHeadProps) {
  useDocumentTitle(`${title} – Concerto`)
  useEffect(() => noteVisit(location.hash, title), [title])
  return (
    <header className={classes.head} data-dense={dense || undefined}>
      <div className={classes.top} data-only="screen">
        <Crumbs crumbs={crumbs} />
        <SavedCorner />
      </div>
      <div className={classes.main}>
        <Group gap="var(--s2) var(--s5)" miw={0} data-keep-clear>
          <Group gap="sm" wrap="nowrap" miw={0}>
            <Title
              order={1}
              id="page-title"
              tabIndex={-1}
              {...(titleLines !== undefined && { lineClamp: titleLines, title })}
            >
              <Ordinals>{title}</Ordinals>
            </Title>
            {word !== undefined && <WhatIs word={word} />}
          </Group>
          {states}
        </Group>
        {actions !== undefined && (
          <Group gap="sm" data-only="screen" data-page-actions>
            {actions}
          </Group>
        )}
      </div>
      {sentence !== undefined && (
        <Text c="var(--ink-2)" mt="var(--s1)">
          {sentence}
        </Text>
      )}
    </header>
  )
}

function Crumbs({ crumbs }: { readonly crumbs: readonly ReactNode[] }) {
  if (crumbs.length < 2) return <div className={classes.crumbs}>{crumbs}</div>
  return (
    <nav aria-label="Fil d’Ariane" className={classes.crumbs}>
      {crumbs.map((crumb, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a crumb's place is its identity
        <Fragment key={index}>
          {index > 0 && <IconChevronRight size={14} stroke={1.6} aria-hidden="true" />}
          {crumb}
        </Fragment>
      ))}
    </nav>
  )
}
