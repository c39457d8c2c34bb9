import type { Sending, VersionSummary } from '#shared/contract/minutes/versions.ts'
import { versionStates } from '#shared/records/minutes/minutes-version.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { dayOf, longDate } from './dates.ts'
import { hourOf } from './hours.ts'

/** « Version 3, à relire ». */
export const versionName = ({ number, state }: VersionSummary): string =>
  `Version ${number}, ${choiceWord(versionStates, state).toLowerCase()}`

/** « Version 3, à relire »; validated, the badge beside it says so. @param isReopened it was validated, and is written in again */
export const versionStanding = ({ number, state }: VersionSummary, isReopened: boolean): string =>
  state === 'validated' && !isReopened
    ? `Version ${number}`
    : `Version ${number}, ${isReopened ? 'rouverte' : choiceWord(versionStates, state).toLowerCase()}`

/** « À relire par l’équipe d’animation depuis le 6 novembre 2026. Retours attendus le 13 novembre 2026. » */
export const sendingSentence = ({ to, on, replyBy }: Sending): string =>
  `À relire par ${to.replace(/\.$/, '')} depuis le ${longDate(on)}.${replyBy === null ? '' : ` Retours attendus le ${longDate(replyBy)}.`}`

/** « 12 décembre 2026 à 10 h 42 ». */
export const fixedWhen = (instant: string): string => `${longDate(dayOf(new Date(instant)))} à ${hourOf(instant)}`
