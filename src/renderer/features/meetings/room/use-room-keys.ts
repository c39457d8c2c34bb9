import { useEffect, useRef } from 'react'
import type { RowChange } from '#shared/contract/records.ts'
import { isEmpty } from '#shared/domain/rich-text/plain-text.ts'
import type { PointStyle } from '#shared/domain/rich-text/rich-text.ts'
import { isUntreated, untreatedText } from '#shared/domain/untreated.ts'
import { storedDocument } from '../../../components/editor/stored.ts'
import { useWriting } from '../../../components/saving/writing.tsx'
import { axisPlaces, fichePlaces, pointKeys } from './room-keys.ts'
import { currentText, editorOf, focusText, markLine, openLine } from './texts.ts'
import type { Room } from './use-room.ts'
import type { Session } from './use-session.ts'

/** The keys of the room, heard before the texts and instead of what the browser does of them. */
export function useRoomKeys(room: Room, session: Session, noteArrival: () => void): void {
  const toggleUntreated = useUntreated(room, session)
  const deeds = useRef<(event: KeyboardEvent) => (() => void) | null>(() => null)
  deeds.current = (event) => {
    const ctrl = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
    if (ctrl && event.key === 'Enter') return session.advance
    if (ctrl && event.key === 'ArrowDown') return () => focusText(1) || showNeighbour(room, 1)
    if (ctrl && event.key === 'ArrowUp') return () => focusText(-1) || showNeighbour(room, -1)
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return null
    if (event.key === 'F8') return toggleUntreated
    if (event.key === 'F9') return noteArrival
    const style = pointKeys[event.key]
    return style === undefined ? null : () => writePoint(room, style)
  }
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      // A dialog above the room keeps its keys.
      const deed = document.querySelector('[role=dialog][aria-modal=true]') === null ? deeds.current(event) : null
      if (deed === null) return
      event.preventDefault()
      event.stopPropagation()
      deed()
    }
    window.addEventListener('keydown', hear, { capture: true })
    return () => window.removeEventListener('keydown', hear, { capture: true })
  }, [])
}

/** In a table the key opens a line of its cell; in a text it says what the line is. */
const writePoint = ({ section }: Room, style: PointStyle): void => {
  if (section?.axisSheet != null) openPlace(section.axisSheet, axisPlaces[style])
  else if (section?.fiche != null) openPlace(section.fiche, fichePlaces[style])
  else {
    const editor = currentText()?.editor ?? (section === null ? null : editorOf(section.id, 'body'))
    if (editor !== null) markLine(editor, style)
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
const showNeighbour = ({ point, sections, section, show }: Room, step: 1 | -1): void => {
  const next = sections[sections.findIndex(({ id }) => id === section?.id) + step]
  if (point !== null && next !== undefined) show(point.id, next.id)
}

/** « Non traité » for the cell where the cursor is, while nothing else is written there; elsewhere, for the point. */
function useUntreated({ minutes, point, section }: Room, session: Session): () => void {
  const { queue } = useWriting()
  return () => {
    const text = currentText()
    const [record, row] =
      section?.axisSheet != null
        ? (['axisSheet', minutes.axisSheets.find(({ id }) => id === text?.id)] as const)
        : (['fiche', minutes.fiches.find(({ id }) => id === text?.id)] as const)
    if (text === null || row === undefined) {
      if (point !== null) session.setUntreated(point.id, point.outcome !== 'untreated')
      return
    }
    const words = storedDocument(text.editor.state.doc)
    const said = isUntreated(words)
    if (!isEmpty(words) && !said)
      return session.say('Cette case contient un texte\u00A0: «\u00A0non traité\u00A0» ne le remplace pas.')
    const value = said ? null : untreatedText
    queue.save({ record, id: row.id, changes: { [text.field]: value } } as RowChange)
    session.say(said ? 'La case est de nouveau vide.' : 'Case non traitée.')
  }
}
