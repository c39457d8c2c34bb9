import { type ComponentType, createContext, useContext } from 'react'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Meeting } from '#shared/records/records.ts'

/**
 * Parts that a room shows without knowing their room, because they stand above it: `app` says what they are, once, in
 * `app/parts.ts`.
 */
export interface Parts {
  /** What a structure asks for, on its page in the directory. */
  readonly ActorNeeds: ComponentType<{ readonly actor: RowId }>
  /** Who came, in the minutes. */
  readonly Arrivals: ComponentType<{ readonly meeting: RowId }>
  /** What was decided and is to be done, in the minutes. */
  readonly MeetingFollowUps: ComponentType<{ readonly meeting: RowId }>
  /** What the texts decided and nobody noted yet, in the minutes. */
  readonly SaidToNote: ComponentType<{ readonly meeting: Meeting }>
}

const PartsContext = createContext<Parts | null>(null)

export const PartsProvider = PartsContext.Provider

export const useParts = (): Parts => {
  const parts = useContext(PartsContext)
  if (parts === null) throw new Error('No PartsProvider above')
  return parts
}
