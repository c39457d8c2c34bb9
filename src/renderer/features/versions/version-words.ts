import type { VersionSummary } from '#shared/contract/versions.ts'
import { versionStates } from '#shared/domain/minutes-version/minutes-version.ts'
import { dayOf, longDate } from '../../words/dates.ts'
import { hourOf } from '../../words/hours.ts'

/** « Version 3, relecture ». */
export const versionName = ({ number, state }: VersionSummary): string =>
  `Version ${number}, ${versionStates[state].toLowerCase()}`

/** « 12 décembre 2026 à 10 h 42 ». */
export const fixedWhen = (instant: string): string => `${longDate(dayOf(new Date(instant)))} à ${hourOf(instant)}`
