import type { OpId } from '#shared/sync/op.ts'

/** « replica:rank »: names what was written once, the same on every poste. */
export const writeName = ({ replica, seq }: OpId): string => `${replica}:${seq}`
