import { useEffect, useRef } from 'react'
import { hasProgramme } from '#shared/records/meetings/meeting/has-programme.ts'
import { mayBegin } from '#shared/records/meetings/meeting/may-begin.ts'
import type { PointStyle } from '#shared/text/rich-text/rich-text.ts'
import type { TextEditor } from '../../components/editor/editor-in.ts'
import { isLetter, isLost, isUnderDialog } from '../../components/editor/last-place.ts'
import { isVoteKey } from '../../components/editor/vote-key.ts'
import { fichePlace } from './fiche-places.ts'
import { axisPlaces, pointKeys } from './room-keys.ts'
import { arrivalBox, currentText, editorOf, enterNotes, focusText, openLine, openPoint } from './texts.ts'
import { isWritable } from './type-in.ts'
import type { Caret } from './use-caret.ts'
import type { Room } from './use-room.ts'
import type { Session } from './use-session.ts'
import { useUntreated } from './use-untreated.ts'

/** What a key leads to beside the texts. */
interface Asked {
  readonly noteArrival: () => void
  readonly askVote: (editor: TextEditor) => void
}

/** The keys of the room, heard before the texts and instead of what the browser does of them. */
export function useRoomKeys(room: Room, session: Session, caret: Caret, { noteArrival, askVote }: Asked): void {
  const toggleUntreated = useUntreated(room, session)
  const { typeAhead } = room
  const deeds = useRef<(event: KeyboardEvent) => (() => void) | null>(() => null)
  deeds.current = (event) => {
    if (typeAhead.keeps(event)) return () => undefined
    const ctrl = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
    if (ctrl && event.key === 'Enter') return session.advance
    if (ctrl && event.key === 'ArrowDown') return () => focusText(1) || showNeighbour(room, 1)
    if (ctrl && event.key === 'ArrowUp') return () => focusText(-1) || showNeighbour(room, -1)
    if (isLetter(event) && room.section === null && !isWritable(document.activeElement)) {
      writeOfPoint(room, session)
      return null
    }
    // What had the keyboard is gone, or was pressed: the letter itself follows to where one was writing.
    if (isLost(event)) caret.back()
    if (isVoteKey(event))
      return () => {
        if (currentText() === null) caret.back()
        const editor = currentText()?.editor ?? null
        if (editor !== null) askVote(editor)
      }
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return null
    if (event.key === 'F8') return toggleUntreated
    if (event.key === 'F9') return isNotingArrival() ? caret.back : noteArrival
    const style = pointKeys[event.key]
    if (style === undefined) return null
    return () => {
      if (currentText() === null) caret.back()
      writePoint(room, style)
    }
  }
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const deed = isUnderDialog() ? null : deeds.current(event)
      if (deed === null) return
      event.preventDefault()
      event.stopPropagation()
      deed()
    }
    window.addEventListener('keydown', hear, { capture: true })
    return () => window.removeEventListener('keydown', hear, { capture: true })
  }, [])
}

/** Only the box itself: on someone of the list, or in a menu above it, one goes on to note an arrival. */
const isNotingArrival = (): boolean => document.activeElement?.matches(arrivalBox) ?? false

/** Who types where nothing is written yet is not made to ask for a text first; the letter itself follows. */
const writeOfPoint = ({ point, page: { meeting } }: Room, session: Session): void => {
  if (point !== null && point.kind !== 'pause') session.openTexts(point.id)
  else if (point !== null || !mayBegin(meeting) || hasProgramme(meeting)) enterNotes()
  else session.writeWithoutAgenda()
}

/** In a table the key opens a line of its cell; in a text it says what the line is. */
const writePoint = ({ section, minutes: { rubrics } }: Room, style: PointStyle): void => {
  if (section?.axisSheet != null) openPlace(section.axisSheet, axisPlaces[style])
  else if (section?.fiche != null) {
    const { fiche } = section
    const place = fichePlace(style, rubrics, (field) => editorOf(fiche, field) !== null)
    if (place !== null) openPlace(fiche, place)
  } else {
    const editor = currentText()?.editor ?? (section === null ? null : editorOf(section.id, 'body'))
    if (editor !== null) openPoint(editor, style)
  }
}

const openPlace = (
  id: string,
  { field, style }: { readonly field: string; readonly style: PointStyle | null },
): void => {
  const editor = editorOf(id, field)
  if (editor !== null) openLine(editor, style)
}

/** Past the last text of a section comes the next section of the point. */
const showNeighbour = ({ point, sections, section, enter }: Room, step: 1 | -1): void => {
  const next = sections[sections.findIndex(({ id }) => id === section?.id) + step]
  if (point !== null && next !== undefined) enter({ point: point.id, section: next.id })
}
