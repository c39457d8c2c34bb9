import { cell } from '#main/office/paper/cells.ts'
import type { Fiche } from '#shared/records/records.ts'
import { ficheStates } from '#shared/records/roadmap/fiche/fiche.ts'
import { isOverdue } from '#shared/records/roadmap/fiche/late.ts'
import { ficheState, progressOf } from '#shared/records/roadmap/fiche/progress.ts'
import { choiceWord, knownCode } from '#shared/text/newer.ts'
import { paragraph, plain } from '#shared/text/rich-text/build.ts'
import type { CellRole, TableCell } from '#shared/text/rich-text/rich-text.ts'
import type { RoadmapFiche } from './roadmap.ts'

/** Where a fiche stands on the day of the roadmap: late as soon as its end is passed, whatever was chosen. */
export const stateOn = ({ fiche, steps }: RoadmapFiche, day: string): NonNullable<Fiche['state']> => {
  const state = ficheState(fiche.state, progressOf(steps))
  return isOverdue({ state, endsOn: fiche.endsOn }, day) ? 'late' : state
}

/** « En retard » on its ground; its word says it too, and what is neutral has none. */
export const stateCell = (told: RoadmapFiche, day: string): TableCell => {
  const state = stateOn(told, day)
  const tint = tints[knownCode(state) ?? 'running']
  const words = choiceWord(ficheStates, state)
  return cell(tint ?? 'content', [paragraph(tint === undefined ? words : [plain(words, { type: 'bold' })])])
}

const tints: Readonly<Partial<Record<keyof typeof ficheStates, CellRole>>> = {
  done: 'reached',
  late: 'late',
  paused: 'near',
  toDiscuss: 'near',
}
