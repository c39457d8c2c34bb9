import { isNamedByHolders, isProvisional } from './line-words.ts'
import { isPlaced, type ProgrammeLine } from './programme-line.ts'

/** What a programme still lacks before it is given out. */
export interface ProgrammeGaps {
  /** Nobody could tell what they are: no title. */
  readonly untitled: readonly ProgrammeLine[]
  /** They have that of a usual programme, « Atelier 2 ». */
  readonly provisional: readonly ProgrammeLine[]
  /** On no paper: without a room, or without hours. */
  readonly unplaced: readonly ProgrammeLine[]
}

export const programmeGaps = (lines: readonly ProgrammeLine[]): ProgrammeGaps => {
  const unnamed = lines.filter(isUnnamed)
  return {
    untitled: unnamed.filter(({ item }) => item.title === null),
    provisional: unnamed.filter(({ item }) => item.title !== null),
    unplaced: lines.filter(({ item }) => !isPlaced(item)),
  }
}

/** A welcome or a break says enough by what it is, and a stand by who holds it. */
const isUnnamed = (line: ProgrammeLine): boolean =>
  line.item.kind !== 'welcome' && line.item.kind !== 'break' && isProvisional(line.item) && !isNamedByHolders(line)
