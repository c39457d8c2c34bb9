import { sentenceCase } from '../../../kernel/typography.ts'
import { knownCode } from '../../../text/newer.ts'
import type { Meeting } from '../../records.ts'
import { kindWords } from './kind-words.ts'
import { chairRoles, type meetingKinds } from './meeting.ts'

type ChairRole = keyof typeof chairRoles

/** As what its minutes name who runs a meeting: whoever was named before it could be told was said to chair it. */
export const chairRole = ({ chairAs }: Pick<Meeting, 'chairAs'>): ChairRole => knownCode(chairAs) ?? 'chairs'

/** A committee is chaired, as an assembly is; people are led through the others. */
export const usualChairRole = (kind: keyof typeof meetingKinds): ChairRole =>
  kind === 'committee' || kind === 'other' ? 'chairs' : 'leads'

/** « Présidée par », « Animé par » of a forum. */
export const chairWords = (role: ChairRole, meeting: Pick<Meeting, 'kind'>): string =>
  `${sentenceCase(kindWords(meeting).agreed(role === 'leads' ? 'animé' : 'présidé'))} par`

/** The choice of them, as this meeting is spoken of. */
export const chairOptions = (meeting: Pick<Meeting, 'kind'>): { readonly value: ChairRole; readonly label: string }[] =>
  (Object.keys(chairRoles) as ChairRole[]).map((value) => ({ value, label: chairWords(value, meeting) }))
