import { useEffect, useState } from 'react'
import type { RowId } from '#shared/kernel/ids.ts'
import { TextToolbar } from '../../components/editor/LongEditor.tsx'
import { SharedToolbar } from '../../components/editor/shared-toolbar.tsx'
import { FindBar, FindButton } from '../find/FindBar.tsx'
import { useFind } from '../find/use-find.ts'
import { MinutesPage } from '../page/MinutesPage.tsx'
import { PageMessages } from '../page/PageMessages.tsx'
import { Panes, type PaneTab } from '../write/Panes.tsx'
import { useOpenView } from '../write/use-open-view.ts'
import { ViewSwitch } from '../write/ViewSwitch.tsx'
import write from '../write/write.module.css'
import { PageMarks } from './PageMarks.tsx'
import { RemarksPane } from './RemarksPane.tsx'
import { ReviewPlan } from './ReviewPlan.tsx'
import type { ReviewView } from './review-view.ts'
import { useChosenRemark } from './use-chosen-remark.ts'
import type { PlacedWords } from './use-places.ts'
import { usePlaces } from './use-places.ts'

/** The plan with its flags, the page written and marked, and the remarks beside it. */
export function ReviewPanes({ minutes, review }: ReviewView) {
  const { remarks, left } = review
  const { meeting } = minutes
  const [page, setPage] = useState<HTMLElement | null>(null)
  const [tab, setTab] = useState<PaneTab>('centre')
  const [at, setAt] = useState<{ readonly section: RowId | undefined; readonly asked: number }>({
    section: undefined,
    asked: 0,
  })
  const section = minutes.sections.find(({ id }) => id === at.section)?.id ?? minutes.sections[0]?.id
  const placed = usePlaces(page, remarks)
  const show = (wanted: RowId) => setAt({ section: wanted, asked: at.asked + 1 })
  const { chosen, choose, goTo, goBack, enter, onSettled } = useChosenRemark({ remarks, page, show, setTab })
  useHighlight((chosen === null ? undefined : placed.get(chosen.key)) ?? nowhere)
  const find = useFind({ minutes, page, show })
  const open = useOpenView(meeting.id, 'relecture')
  if (section === undefined) return null
  return (
    <SharedToolbar>
      <Panes
        together
        plan={<ReviewPlan minutes={minutes} remarks={remarks} current={section} show={show} />}
        centre={
          <>
            <div className={write.bar}>
              <ViewSwitch view="relecture" choose={open} locked={false} />
              <FindButton find={find} />
            </div>
            <TextToolbar />
            <FindBar find={find} />
            <PageMessages minutes={minutes} />
            <MinutesPage
              minutes={minutes}
              section={section}
              asked={at.asked}
              reach={(reached) => setAt({ ...at, section: reached })}
              onPage={setPage}
              leave={() => chosen !== null && goBack(chosen.key)}
            >
              <PageMarks remarks={remarks} placed={placed} chosen={chosen?.key ?? null} choose={goBack} />
            </MinutesPage>
          </>
        }
        side={
          <RemarksPane
            {...{ remarks, left, choose, goTo, enter, onSettled }}
            meeting={meeting}
            chosen={chosen?.key ?? null}
          />
        }
        centreName="Texte"
        sideName="Remarques"
        tab={tab}
        showTab={setTab}
      />
    </SharedToolbar>
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
