import type { RefObject } from 'react'
import { useEffect, useRef, useState } from 'react'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import { isLocked } from '#shared/records/meetings/meeting/is-locked.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import type { Remark } from '#shared/records/minutes/remark.ts'
import { findHeadings } from '../../components/document/find-headings.ts'
import { PagedDocument } from '../../components/document/PagedDocument.tsx'
import { startingFit } from '../../components/document/use-fit.ts'
import { usePages } from '../../components/document/use-pages.ts'
import { Panes, type PaneTab } from '../write/Panes.tsx'
import { PreviewBar } from '../write/PreviewBar.tsx'
import { sectionPages } from '../write/section-pages.ts'
import { useOpenView } from '../write/use-open-view.ts'
import { PageMarks } from './PageMarks.tsx'
import { RemarksPane } from './RemarksPane.tsx'
import { ReviewPlan } from './ReviewPlan.tsx'
import type { ReviewView } from './review-view.ts'
import { useChosenRemark } from './use-chosen-remark.ts'
import type { Placed, PlacedWords } from './use-places.ts'
import { usePlaces } from './use-places.ts'

/** The plan with its flags, one page with its marks, and the remarks. */
export function ReviewPanes({ minutes, document, review }: ReviewView) {
  const { remarks, left } = review
  const flow = useRef<HTMLDivElement>(null)
  const [fit, setFit] = useState(startingFit)
  const [tab, setTab] = useState<PaneTab>('centre')
  const [placed, setPlaced] = useState<Placed>(new Map())
  const measured = usePages(flow, document)
  const titles = minutes.sections.map(({ title }) => title)
  const pages = sectionPages(minutes.sections, findHeadings(document.body, titles), measured.ofHeadings)
  const { chosen, page, showPage, choose, goTo, goBack, onSettled } = useChosenRemark({
    remarks,
    placed,
    pages: measured.count,
    setTab,
  })
  const open = useOpenView(minutes.meeting.id, 'relecture')
  return (
    <Panes
      plan={
        <ReviewPlan
          minutes={minutes}
          remarks={remarks}
          pages={pages}
          current={chosen?.places[0]?.section ?? null}
          show={(section) => showPage(pages.get(section) ?? 1)}
        />
      }
      centre={
        <>
          <PreviewBar
            view="relecture"
            choose={open}
            locked={isLocked(minutes.meeting)}
            page={page}
            pages={measured.count}
            showPage={showPage}
            fit={fit}
            setFit={setFit}
          />
          <MarkedPage
            {...{ minutes, document, remarks, placed, setPlaced, flow, fit, page, showPage }}
            pages={measured.count}
            chosen={chosen?.key ?? null}
            goBack={goBack}
          />
        </>
      }
      side={
        <RemarksPane
          {...{ remarks, left, placed, choose, goTo, onSettled }}
          meeting={minutes.meeting.id}
          chosen={chosen?.key ?? null}
        />
      }
      centreName="Aperçu"
      sideName="Remarques"
      tab={tab}
      showTab={setTab}
    />
  )
}

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
function MarkedPage(props: Props) {
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

/** Tints the words of the chosen remark on the page, without a change to the page (`::highlight(remark)`). */
function useHighlight(words: readonly PlacedWords[]): void {
  useEffect(() => {
    CSS.highlights.set('remark', new Highlight(...words.map(({ range }) => range)))
    return () => {
      CSS.highlights.delete('remark')
    }
  }, [words])
}
