import { Fragment, type MouseEvent, type ReactNode, type RefObject, useEffect, useRef } from 'react'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import { printedNumbers } from '#shared/records/minutes/printed-numbers.ts'
import { editorIn, enterNear } from '../../components/editor/editor-in.ts'
import { useLastPlace, useLettersBack } from '../../components/editor/last-place.ts'
import { Frame } from '../../components/Frame.tsx'
import { isBusyElsewhere } from '../../components/writing.ts'
import { WorkNotes } from '../write/WorkNotes.tsx'
import write from '../write/write.module.css'
import { ComposedEnd, ComposedFacts, ComposedTitle } from './Composed.tsx'
import { caretAcross, nearestTo } from './caret-across.ts'
import { PageSection } from './PageSection.tsx'
import { pointKey } from './point-key.ts'
import { useNear } from './use-near.ts'

interface Props {
  readonly minutes: Minutes
  /** The section where one is; another one, or another `asked`, brings it to the top of the screen. */
  readonly section: RowId
  readonly asked: number
  /** The cursor came into another section. */
  readonly reach: (section: RowId) => void
  /** Told of the page itself when it is shown, and when it goes. */
  readonly onPage: (page: HTMLDivElement | null) => void
  /** Ctrl Entrée: back to what one came from. */
  readonly leave?: () => void
  /** Drawn over the page, in its lengths. */
  readonly children?: ReactNode
}

/** The minutes as one page, each section written where it stands. */
export function MinutesPage({ minutes, section, asked, reach, onPage, leave, children }: Props) {
  const desk = useRef<HTMLElement>(null)
  const numbers = printedNumbers(minutes)
  const near = useNear(desk, minutes.sections.map(({ id }) => id).join())
  const reached = useArrival(desk, section, asked)
  useLettersBack(useLastPlace(pageTexts))
  return (
    <Frame
      ref={desk}
      label="Page du compte-rendu"
      className={write.desk}
      data-zone
      // Pressed beside the texts, the page leaves the cursor where one was writing.
      onMouseDown={(event) => {
        const { parentElement } = event.target as Element
        if (event.target === event.currentTarget || parentElement === event.currentTarget) event.preventDefault()
      }}
      onKeyDown={(event) => {
        // From the page as a whole one enters the section that the plan or a remark showed, not the first of all.
        const enters =
          event.target === desk.current && !event.shiftKey && (event.key === 'Tab' || event.key === 'Enter')
        const first = enters ? desk.current?.querySelector<HTMLElement>('[aria-current] [data-field]') : null
        if (first == null) return
        event.preventDefault()
        first.focus()
      }}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: hears where the cursor goes in the texts */}
      <div
        ref={onPage}
        className={write.page}
        onMouseDown={(event) => event.button === 0 && enterPressed(event, near.take)}
        onKeyDown={(event) => {
          if (pointKey(event)) return
          if (leave === undefined || event.key !== 'Enter' || !event.ctrlKey) return caretAcross(event, desk.current)
          event.preventDefault()
          leave()
        }}
        onFocus={({ target }) => {
          const entered = target.closest<HTMLElement>('[data-section]')?.dataset.section as RowId | undefined
          if (entered === undefined || entered === section) return
          reached(entered)
          reach(entered)
        }}
      >
        <ComposedTitle minutes={minutes} reach={reach} />
        {minutes.sections.map((one) => (
          <Fragment key={one.id}>
            <PageSection
              section={one}
              number={numbers.get(one.id) ?? null}
              minutes={minutes}
              isReached={one.id === section}
              isWritten={near.has(one.id) || one.id === section}
            />
            {one.kind === 'front' && <ComposedFacts minutes={minutes} />}
          </Fragment>
        ))}
        <ComposedEnd minutes={minutes} />
        {children}
      </div>
      <div className={write.pageNotes}>
        <WorkNotes meeting={minutes.meeting} />
      </div>
    </Frame>
  )
}

const pageTexts = '[data-section] [data-field]'

/** A text that has no editor yet, and the blank of a section, are entered where they are pressed. */
const enterPressed = (event: MouseEvent<HTMLElement>, take: (section: string) => void): void => {
  const target = event.target as HTMLElement
  const section = target.closest<HTMLElement>('[data-section]')
  if (section === null || (target !== section && section.querySelector('[data-field]') !== null)) return
  take(section.dataset.section ?? '')
  const { clientX: left, clientY: top } = event
  const texts = [...section.querySelectorAll('[data-field][contenteditable=true]')]
  const editor = editorIn(nearestTo(texts, top))
  if (editor === null) return
  event.preventDefault()
  enterNear(editor, { left, top })
}

/** Brings the section that was asked for to the top, and enters its title while it has none; one that the cursor came into is on screen already. */
function useArrival(desk: RefObject<HTMLElement | null>, section: RowId, asked: number) {
  const shown = useRef<string | null>(null)
  useEffect(() => {
    const wanted = `${section} ${asked}`
    if (shown.current === wanted) return
    // Opened at its beginning, the page stays there.
    const isOpening = shown.current === null
    shown.current = wanted
    const arrived = desk.current?.querySelector(`[data-section="${section}"]`) ?? null
    if (isOpening && arrived === desk.current?.querySelector('[data-section]')) return
    const bring = () => arrived?.scrollIntoView({ block: 'start' })
    bring()
    const title = arrived?.querySelector<HTMLElement>('[data-field$=":title"]')
    if (title?.textContent === '' && !isBusyElsewhere()) title.focus()
    // The sections around it take their editors, and their heights, with the next frames.
    const frame = requestAnimationFrame(() => requestAnimationFrame(bring))
    return () => cancelAnimationFrame(frame)
  }, [desk, section, asked])
  return (entered: RowId) => {
    shown.current = `${entered} ${asked}`
  }
}
