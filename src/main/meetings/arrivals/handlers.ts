import { knownDirectory } from '#main/directory/read/known-people.ts'
import { cleanValues } from '#main/kit/clean-values.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { localTime } from '#main/kit/local-time.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { arrivalsContract } from '#shared/contract/meetings/arrivals.ts'
import type { Attendance } from '#shared/records/records.ts'
import type { FieldsOf, RowWrite } from '#shared/records/row-write.ts'
import { decideArrival } from './decide-arrival.ts'
import { decideRepresentation } from './decide-representation.ts'
import { decideSettlement } from './decide-settlement.ts'
import { decideTranscription } from './decide-transcription.ts'
import { demandAttendance, loadArrivals } from './load-arrivals.ts'
import { roomOf } from './load-room.ts'
import { numberOthers } from './number-others.ts'
import { asStatus, sessionTime } from './presence.ts'
import { suggested } from './suggested.ts'

export const arrivalsHandlers = (context: FeatureContext): Handlers<typeof arrivalsContract> => {
  const { db } = context.workspace
  /** Read when somebody new enters it only: all of it is. */
  const directory = () => knownDirectory(db)
  const onRow = ({ id }: Attendance, values: FieldsOf<'attendance'>): RowWrite => ({
    record: 'attendance',
    id,
    values,
  })

  return {
    room: ({ meeting }) => roomOf(loadArrivals(context, meeting)),
    suggest: ({ meeting, text }) => suggested(text, loadArrivals(context, meeting).candidates),
    arrive: ({ meeting, line, ...input }) => {
      const { who } = cleanValues(input).values
      const arrivals = loadArrivals(context, meeting)
      // The sheet says who came, not when.
      const at = line === null ? sessionTime(arrivals.meeting, context.clock.now()) : null
      const decided = decideArrival(arrivals, directory, context.ids, { who, at, line })
      const numbered = line === null ? [] : numberOthers(arrivals.attendances, line, decided.id)
      context.write({ intent: 'arrivals.arrive', writes: [...numbered, ...decided.writes] })
      return { id: decided.id }
    },
    settle: ({ attendance, ...input }) => {
      const { who } = cleanValues(input).values
      const noted = demandAttendance(context, attendance)
      const arrivals = loadArrivals(context, noted.meeting)
      const { id, ...changes } = decideSettlement(arrivals, directory, context.ids, noted, who)
      context.write({ intent: 'arrivals.settle', ...changes })
      return { id }
    },
    mark: ({ attendances, status }) => {
      const marked = attendances.map((id) => demandAttendance(context, id))
      context.write({ intent: 'arrivals.mark', writes: marked.map((one) => onRow(one, asStatus(one, status))) })
      return null
    },
    represent: ({ attendance, ...input }) => {
      const { by } = cleanValues(input).values
      const represented = demandAttendance(context, attendance)
      const arrivals = loadArrivals(context, represented.meeting)
      const at = sessionTime(arrivals.meeting, context.clock.now())
      const writes = decideRepresentation(arrivals, directory, context.ids, represented, { by, at })
      context.write({ intent: 'arrivals.represent', writes })
      return null
    },
    leave: ({ attendance, back }) => {
      const leaving = demandAttendance(context, attendance)
      const leftAt = back ? null : localTime(context.clock.now())
      context.write({ intent: 'arrivals.leave', writes: [onRow(leaving, { leftAt })] })
      return null
    },
    transcribe: ({ meeting, lines, status }) => {
      const { attendances } = loadArrivals(context, meeting)
      context.write({ intent: 'arrivals.transcribe', writes: decideTranscription(attendances, lines, status) })
      return null
    },
  }
}
