import { ActionIcon, Tooltip } from '@mantine/core'
import { IconArrowsHorizontal, IconArrowsVertical, IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
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

/** Above the page, on one line where there is room: the view, how large the page is, and turning the pages. */
export function PreviewBar({ view, choose, locked, variants, page, pages, showPage, fit, setFit }: Props) {
  return (
    <div className={classes.bar} data-narrow>
      <ViewSwitch view={view} choose={choose} locked={locked} />
      {variants}
      <div className={classes.pager}>
        <Tooltip
          label={fit === 'page' ? 'Page entière\u00a0: passer à la largeur' : 'Largeur\u00a0: passer à la page entière'}
        >
          <ActionIcon
            size={28}
            variant="subtle"
            aria-label="Page sur toute la largeur"
            aria-pressed={fit === 'width'}
            onClick={() => setFit(fit === 'page' ? 'width' : 'page')}
          >
            {fit === 'page' ? (
              <IconArrowsHorizontal size={18} stroke={1.6} />
            ) : (
              <IconArrowsVertical size={18} stroke={1.6} />
            )}
          </ActionIcon>
        </Tooltip>
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
