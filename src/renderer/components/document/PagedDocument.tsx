import { type RefObject, useRef } from 'react'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import { Frame } from '../Frame.tsx'
import { DocumentView } from './DocumentView.tsx'
import classes from './paged.module.css'
import { pageAt } from './pages.ts'
import { useFit } from './use-fit.ts'

interface PagedDocumentProps {
  readonly document: ComposedDocument
  /** From 1. */
  readonly page: number
  readonly pages: number
  readonly showPage: (page: number) => void
  /** The flow of the whole document, for measuring. */
  readonly flow: RefObject<HTMLDivElement | null>
  /** Whole page in the pane, or as wide as the pane. */
  readonly fit: 'page' | 'width'
}

/**
 * The document one A4 page at a time. The browser itself cuts the pages: each is a column of one flow, so that
 * repeated headers, widows and page breaks follow the rules that printing follows.
 */
export function PagedDocument({ document, page, pages, showPage, flow, fit }: PagedDocumentProps) {
  const desk = useRef<HTMLDivElement>(null)
  const scale = useFit(desk, fit)
  return (
    <Frame ref={desk} label="Page du compte-rendu" className={classes.desk} data-zone>
      <div className={classes.frame} style={{ ['--scale' as string]: scale }}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: follows a link that takes the focus on another page */}
        <div
          className={classes.paper}
          onFocus={(event) => flow.current && showPage(pageAt(event.target, flow.current))}
        >
          <div className={classes.window}>
            <div
              ref={flow}
              className={classes.flow}
              data-sheet={document.sheet}
              style={{ ['--page' as string]: page - 1 }}
            >
              <DocumentView {...document} />
            </div>
          </div>
          <div className={classes.footer} data-sheet={document.sheet}>
            <span>{document.footer}</span>
            <span>
              {page}/{pages}
            </span>
          </div>
        </div>
      </div>
    </Frame>
  )
}
