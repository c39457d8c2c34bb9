import type { RowChange } from '#shared/contract/workspace/records.ts'
import type { RecordName } from '#shared/records/records.ts'
import { isUntreated, untreatedText } from '#shared/records/untreated.ts'
import { isEmpty } from '#shared/text/rich-text/plain-text.ts'
import type { RichText } from '#shared/text/rich-text/rich-text.ts'
import { storedDocument } from '../../components/editor/stored.ts'
import { useWriting } from '../../components/saving/writing.tsx'
import { currentText } from './texts.ts'
import type { Room } from './use-room.ts'
import type { Session } from './use-session.ts'

/** « Non traité » for the cell where the cursor is, while nothing else is written there; elsewhere, for the point. */
export function useUntreated(room: Room, session: Session): () => void {
  const { queue } = useWriting()
  return () => {
    const { point } = room
    const cell = currentCell(room)
    if (cell === null) {
      if (point !== null) session.setUntreated(point.id, point.outcome !== 'untreated')
      return
    }
    if (cell.says === 'something') return session.sayHere(refusal)
    const value = cell.says === 'untreated' ? null : cell.untreated
    queue.save({ record: cell.record, id: cell.id, changes: { [cell.field]: value } } as RowChange)
    session.sayHere(value === null ? 'La case est de nouveau vide.' : 'Case non traitée.')
  }
}

const refusal = 'Quelque chose est écrit dans cette case\u00A0: «\u00A0non traité\u00A0» ne le remplace pas.'

interface Cell {
  readonly record: RecordName
  readonly id: string
  readonly field: string
  readonly says: 'nothing' | 'untreated' | 'something'
  /** How this cell says that it was not settled. */
  readonly untreated: RichText | 'untreated'
}

/** The cell of a table or of a fiche where the cursor is. */
const currentCell = ({ minutes }: Room): Cell | null => {
  const text = currentText()
  const fiche = minutes.fiches.find(({ id }) => id === text?.id)
  const sheet = minutes.axisSheets.find(({ id }) => id === text?.id)
  if (text === null || (fiche ?? sheet) === undefined) return null
  const place = { record: fiche === undefined ? 'axisSheet' : 'fiche', id: text.id, field: text.field } as const
  if (text.editor !== null)
    return { ...place, says: wordsSay(storedDocument(text.editor.state.doc)), untreated: untreatedText }
  const says = text.mark === '' ? 'nothing' : text.mark === 'untreated' ? text.mark : 'something'
  return { ...place, says, untreated: 'untreated' }
}

const wordsSay = (words: RichText | null): Cell['says'] => {
  if (isUntreated(words)) return 'untreated'
  return isEmpty(words) ? 'nothing' : 'something'
}
