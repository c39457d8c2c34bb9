import type { Computation as Code } from '#shared/records/indicators/indicator/computations.ts'
import { actionsDone, actionsUnderWay } from './actions.ts'
import type { Computation } from './computation.ts'
import { directoryUpToDate } from './directory-up-to-date.ts'
import { electedPresent } from './elected-present.ts'
import { meetingInterval } from './meeting-interval.ts'
import { meetingsHeld } from './meetings-held.ts'
import { needDelay, needsAnswered } from './needs.ts'
import { newcomers } from './newcomers.ts'
import { outsideField } from './outside-field.ts'
import { participations } from './participations.ts'
import { representativity } from './representativity.ts'
import { serviceCoverage } from './service-coverage.ts'

/** Each code of the dictionary, with how it is counted. */
export const computationOf: Readonly<Record<Code, Computation>> = {
  meetingsHeld,
  meetingInterval,
  representativity,
  electedPresent,
  newcomers,
  outsideField,
  participations,
  actionsUnderWay,
  actionsDone,
  directoryUpToDate,
  serviceCoverage,
  needsAnswered,
  needDelay,
}
