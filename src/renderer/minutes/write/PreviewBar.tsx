import { ActionIcon, SegmentedControl } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { type MinutesView, ViewSwitch } from './ViewSwitch.tsx'
import classes from './write.module.css'

interface Props {
  readonly view: MinutesView
  readonly choose: (view: MinutesView) => void
  readonly locked: boolean
  /** What is shown of the minutes, where one may choose. */
  readonly variants?: ReactNode
  readonly page: number
  readonly pages: number
  readonly showPage: (page: number) => void
  readonly fit: 'page' | 'width'
  readonly setFit: (fit: 'page' | 'width') => void
}

/** Above the page: the view, how large the page is, and turning the pages. */
export function PreviewBar({ view, choose, locked, variants, page, pages, showPage, fit, setFit }: Props) {
  return (
    <div className={classes.bar}>
      <ViewSwitch view={view} choose={choose} locked={locked} />
      {variants}
      <SegmentedControl
        aria-label="Taille de la page"
        value={fit}
        onChange={(value) => setFit(value === 'width' ? 'width' : 'page')}
        data={[
          { value: 'page', label: 'Page entière' },
          { value: 'width', label: 'Largeur' },
        ]}
      />
      <div className={classes.pager}>
        <ActionIcon
          size={28}
          variant="subtle"
          aria-label="Page précédente"
          disabled={page === 1}
          onClick={() => showPage(page - 1)}
        >
          <IconChevronLeft size={18} stroke={1.6} />
        </ActionIcon>
        <output>
          Page {page} sur {pages}
        </output>
        <ActionIcon
          size={28}
          variant="subtle"
          aria-label="Page suivante"
          disabled={page === pages}
          onClick={() => showPage(page + 1)}
        >
          <IconChevronRight size={18} stroke={1.6} />
        </ActionIcon>
      </div>
    </div>
  )
}
