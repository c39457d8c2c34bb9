import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { isLocked } from '#shared/records/meetings/meeting/is-locked.ts'
import { findHeadings } from '../../components/document/find-headings.ts'
import { startingFit } from '../../components/document/use-fit.ts'
import { usePages } from '../../components/document/use-pages.ts'
import { Panes, type PaneTab } from '../write/Panes.tsx'
import { PreviewBar } from '../write/PreviewBar.tsx'
import { sectionPages } from '../write/section-pages.ts'
import type { MinutesView } from '../write/ViewSwitch.tsx'
import { MarkedPage } from './MarkedPage.tsx'
import { RemarksPane } from './RemarksPane.tsx'
import { ReviewPlan } from './ReviewPlan.tsx'
import type { ReviewView } from './review-view.ts'
import { useChosenRemark } from './use-chosen-remark.ts'
import type { Placed } from './use-places.ts'

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
  const open = useOpenView(minutes.meeting.id)
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

function useOpenView(meeting: string) {
  const navigate = useNavigate()
  return (view: MinutesView) => {
    if (view === 'relecture') return
    if (view === 'versions') return void navigate({ to: '/comptes-rendus/$meeting/versions', params: { meeting } })
    void navigate({
      to: '/comptes-rendus/$meeting',
      params: { meeting },
      search: view === 'apercu' ? { vue: view } : {},
    })
  }
}
