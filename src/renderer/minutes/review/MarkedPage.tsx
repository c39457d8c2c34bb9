import type { RefObject } from 'react'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import type { Remark } from '#shared/records/minutes/remark.ts'
import { PagedDocument } from '../../components/document/PagedDocument.tsx'
import { PageMarks } from './PageMarks.tsx'
import { useHighlight } from './use-highlight.ts'
import { type Placed, type PlacedWords, usePlaces } from './use-places.ts'

interface Props {
  readonly minutes: Minutes
  readonly document: ComposedDocument
  readonly remarks: readonly Remark[]
  readonly placed: Placed
  readonly setPlaced: (placed: Placed) => void
  readonly flow: RefObject<HTMLDivElement | null>
  readonly fit: 'page' | 'width'
  readonly page: number
  readonly pages: number
  readonly showPage: (page: number) => void
  readonly chosen: string | null
  readonly goBack: (key: string) => void
}

/** The page as it will print; the words of the chosen remark are tinted and every mark stands in the margin. */
export function MarkedPage(props: Props) {
  const { document, remarks, placed, setPlaced, flow, page, pages, showPage, fit, chosen, goBack } = props
  usePlaces(props, setPlaced)
  useHighlight((chosen === null ? undefined : placed.get(chosen)) ?? nowhere)
  return (
    <PagedDocument document={document} page={page} pages={pages} showPage={showPage} flow={flow} fit={fit}>
      <PageMarks remarks={remarks} placed={placed} page={page} chosen={chosen} choose={goBack} />
    </PagedDocument>
  )
}

const nowhere: readonly PlacedWords[] = []
