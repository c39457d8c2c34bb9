import type { Meeting } from '../../records.ts'

/** Forums and cafés rencontres have rooms and a programme where other meetings have an agenda. */
export const hasProgramme = ({ kind }: Pick<Meeting, 'kind'>): boolean => kind === 'forum' || kind === 'cafe'
