import type { RecordName } from '../records.ts'

/** The rows that say who takes part and what each may do: a hub writes them, once there is one. */
export const memberRecords = ['espace', 'member', 'poste'] as const satisfies readonly RecordName[]

export type MemberRecord = (typeof memberRecords)[number]

export const isMemberRecord = (record: string): record is MemberRecord =>
  (memberRecords as readonly string[]).includes(record)
