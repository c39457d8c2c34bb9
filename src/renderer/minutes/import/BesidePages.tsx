import { type KeyboardEvent, type ReactNode, useState } from 'react'
import type { ImportPreview } from '#shared/contract/minutes/minutes.ts'
import type { ImportLayout } from '#shared/records/minutes/import-layout.ts'
import { Columns } from '../../components/plain/Columns.tsx'
import { isWriting } from '../../components/writing.ts'
import classes from './import.module.css'
import { PdfPage } from './PdfPage.tsx'
import { UnderstoodRows } from './UnderstoodRows.tsx'
import { type Understood, understoodOf } from './understood.ts'

interface Props {
  /** The file, in base64. */
  readonly content: string
  readonly layout: ImportLayout
  readonly preview: ImportPreview
  /** Under what was understood. */
  readonly children: ReactNode
}

/** The pages of the file at the left, what was understood of them at the right, joined by numbers. */
export function BesidePages({ content, layout, preview, children }: Props) {
  const [page, setPage] = useState(1)
  const [chosen, setChosen] = useState<Understood['what'] | null>(null)
  const rows = understoodOf(preview)
  const turn = (to: number) => setPage(Math.min(Math.max(to, 1), layout.pages.length))
  const choose = (what: Understood['what']) => {
    setChosen(what)
    const { places } = rows.find((row) => row.what === what) ?? { places: [] }
    // The page one looks at, if some of it is there.
    if (!places.some((place) => place.page === page)) turn(places[0]?.page ?? page)
  }
  const hear = (event: KeyboardEvent) => {
    const step = { PageDown: 1, PageUp: -1 }[event.key]
    if (step === undefined || isWriting(event.target)) return
    event.preventDefault()
    turn(page + step)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of its pages are shortcuts of the buttons inside
    <div onKeyDown={hear}>
      <Columns widths={[5, 6]}>
        <PdfPage {...{ content, layout, rows, chosen, choose, page, turn }} />
        <div className={classes.understood}>
          <UnderstoodRows rows={rows} chosen={chosen} choose={choose} />
          {children}
        </div>
      </Columns>
    </div>
  )
}
