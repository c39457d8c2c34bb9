import { fold } from '../../../kernel/fold.ts'
import { choiceWord } from '../../../text/newer.ts'
import type { ProgrammeItem } from '../../records.ts'
import { programmeItemKinds } from './programme-item.ts'
import { isPlaced } from './programme-line.ts'

/** What a programme still lacks before it is given out. */
export interface ProgrammeGaps {
  /** Nobody could tell what they are: no title, or that of a usual programme, « Atelier 2 ». */
  readonly unnamed: readonly ProgrammeItem[]
  /** On no paper: without a room, or without hours. */
  readonly unplaced: readonly ProgrammeItem[]
}

export const programmeGaps = (items: readonly ProgrammeItem[]): ProgrammeGaps => ({
  unnamed: items.filter(isUnnamed),
  unplaced: items.filter((item) => !isPlaced(item)),
})

/** A welcome or a break says enough by what it is. */
const isUnnamed = ({ kind, title }: ProgrammeItem): boolean => {
  if (kind === 'welcome' || kind === 'break') return false
  return (
    title === null || fold(title).replace(/\s*\d*$/, '') === fold(choiceWord(programmeItemKinds, kind ?? 'workshop'))
  )
}
