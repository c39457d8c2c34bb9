import type { Meeting } from '../../records.ts'

/** Its minutes are validated: until they are reopened, nothing of what they say changes. */
export const isLocked = ({ state }: Pick<Meeting, 'state'>): boolean => state === 'validated'
