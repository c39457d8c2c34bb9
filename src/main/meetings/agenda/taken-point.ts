import { cutAtWord } from '#main/office/paper/cut-at-word.ts'
import { fichePoint } from '#main/roadmap/read/fiche-point.ts'
import type { CarryOver } from '#shared/contract/meetings/agenda.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { agendaItem } from '#shared/records/meetings/agenda-item/agenda-item.ts'
import type { ChangesOf } from '#shared/records/record.ts'
import { plannedPart } from '../read/meeting-templates.ts'

/** Something left, as the point that takes it up. */
export interface TakenPoint {
  readonly kind: CarryOver['kind']
  readonly source: RowId
  readonly values: ChangesOf<typeof agendaItem>
}

export const takenPoint = (left: CarryOver): TakenPoint => {
  switch (left.kind) {
    case 'point':
      return taken(left.kind, left.point.id, { ...plannedPart(left.point), carriedFrom: left.point.id })
    case 'followUp': {
      const { id, text, bearer } = left.followUp
      return taken(left.kind, id, {
        title: cutAtWord(text ?? 'Suite à donner', agendaItem.fields.title.max),
        speaker: bearer,
        minutesText: 'text',
        followUp: id,
      })
    }
    case 'fiche':
      return taken(left.kind, left.fiche, fichePoint(left.fiche, left.title, left.untreated))
  }
}

const taken = (kind: CarryOver['kind'], source: RowId, values: ChangesOf<typeof agendaItem>): TakenPoint => ({
  kind,
  source,
  values: { kind: 'point', ...values },
})
