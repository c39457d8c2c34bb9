import type { Directory } from '#main/directory/read/known-people.ts'
import { directoryToday } from '#main/directory/read/known-people.ts'
import { cleanValues } from '#main/kit/clean-values.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { missing } from '#main/kit/demand.ts'
import { localTime } from '#main/kit/local-time.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type {
  ArrivalSuggestion,
  ArrivingWho,
  arrivalsContract,
  Room,
  UnsettledArrival,
} from '#shared/contract/meetings/arrivals.ts'
import type { IdSource, RowId } from '#shared/kernel/ids.ts'
import { sheetLinesOf } from '#shared/records/meetings/arrival/sheet-numbers.ts'
import { sheetRange } from '#shared/records/meetings/arrival/sheet-range.ts'
import { byName } from '#shared/records/meetings/by-name.ts'
import type { Attendance } from '#shared/records/records.ts'
import type { FieldsOf, RowWrite } from '#shared/records/row-write.ts'
import type { Known } from '#shared/text/newer.ts'
import { listedName } from '#shared/text/person/shown-name.ts'
import { decideArrival } from './decide-arrival.ts'
import { decideEntryName, decideRename } from './decide-rename.ts'
import { decideSettlement } from './decide-settlement.ts'
import { lineTaken, noSuchLine, representsThemself } from './errors.ts'
import type { Arrivals } from './load-arrivals.ts'
import { candidateOf, demandAttendance, expectedLines, loadArrivals, recognised } from './load-arrivals.ts'
import { asStatus, sessionTime } from './presence.ts'
import { suggested } from './suggested.ts'

export const arrivalsHandlers = (context: FeatureContext): Handlers<typeof arrivalsContract> => {
  /** Read when somebody new enters it only: all of it is. */
  const directory = () => directoryToday(context)
  const onRow = ({ id }: Attendance, values: FieldsOf<'attendance'>): RowWrite => ({
    record: 'attendance',
    id,
    values,
  })

  return {
    room: ({ meeting }) => roomOf(loadArrivals(context, meeting)),
    suggest: ({ meeting, text }) => suggested(text, loadArrivals(context, meeting).candidates),
    structures: ({ meeting }) => structuresOf(loadArrivals(context, meeting)),
    arrive: ({ meeting, line, status, ...input }) => {
      const { who } = cleanValues(input).values
      const arrivals = loadArrivals(context, meeting)
      // The sheet says who came, not when.
      const at = line === null ? sessionTime(arrivals.meeting, context.clock.now()) : null
      const decided = decideArrival(arrivals, directory, context.ids, { who, at, line, status })
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
    rename: ({ attendance, ...input }) => {
      const noted = demandAttendance(context, attendance)
      const { attendances } = loadArrivals(context, noted.meeting)
      const { lastName = noted.lastName, firstName = noted.firstName } = cleanValues(input).values
      const writes = decideRename(noted, { lastName, firstName }, attendances)
      context.write({ intent: 'attendance.update', writes })
      return null
    },
    agreeName: ({ attendance, from }) => {
      const listed = demandAttendance(context, attendance)
      const { attendances, persons } = loadArrivals(context, listed.meeting)
      const entry = listed.person === null ? undefined : persons.get(listed.person)
      if (entry === undefined) throw missing('person')
      if (from === 'list')
        context.write({
          intent: 'person.update',
          writes: decideEntryName(entry, listed, expectedLines(context, entry.id)),
        })
      else context.write({ intent: 'attendance.update', writes: decideRename(listed, entry, attendances) })
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

/** The structures that whoever comes may be of. A line of the list may name several, one under the other. */
const structuresOf = ({ attendances, candidates }: Arrivals): readonly string[] => {
  const { compare } = new Intl.Collator('fr')
  const listed = attendances.flatMap(({ structure }) => structure?.split('\n') ?? [])
  const known = candidates.flatMap(({ who, structure }) => (who.kind === 'actor' ? (structure ?? []) : []))
  return [...new Set([...listed.toSorted(compare), ...known.toSorted(compare)])].filter((name) => name.trim() !== '')
}

/** The writes that say who came instead; someone known is noted present too. @throws AppFailure `represents-themself` */
const decideRepresentation = (
  arrivals: Arrivals,
  directory: () => Directory,
  ids: IdSource,
  attendance: Attendance,
  { by: asked, at }: { readonly by: Exclude<ArrivingWho, { kind: 'new' }>; readonly at: string | null },
): readonly RowWrite[] => {
  const by = recognised(arrivals, asked)
  const represented = (representedBy: string | null, representedByPerson: RowId | null): RowWrite => ({
    record: 'attendance',
    id: attendance.id,
    values: { ...asStatus(attendance, 'represented'), representedBy, representedByPerson },
  })
  if (by.kind === 'text') return [represented(by.text, null)]
  const substitute = candidateOf(arrivals, by)
  if (by.kind === 'actor') return [represented(substitute.structure, null)]
  if (substitute.who.kind === 'listed' && substitute.who.attendance === attendance.id) throw representsThemself()
  const name = listedName(substitute)
  return [
    represented(name || substitute.structure, substitute.person),
    ...decideArrival(arrivals, directory, ids, { who: by, at, line: null, status: 'present' }).writes,
  ]
}

/** The writes that say the same of some lines; all numbers are then settled. @throws AppFailure `no-such-line` */
const decideTranscription = (
  attendances: readonly Attendance[],
  lines: readonly number[],
  status: Known<Attendance['status']>,
): readonly RowWrite[] => {
  const sheet = sheetLinesOf(attendances)
  const numbers = new Set(sheet.map(({ number }) => number))
  const missing = lines.filter((line) => !numbers.has(line))
  if (missing.length > 0) throw noSuchLine(sheetRange(missing))
  const asked = new Set(lines)
  return sheet.flatMap(({ number, attendance, isNew }) => {
    const values = {
      ...(isNew && { sheetLine: number }),
      ...(asked.has(number) && asStatus(attendance, status)),
    }
    return Object.keys(values).length === 0 ? [] : [{ record: 'attendance', id: attendance.id, values }]
  })
}

/** Who is here and who is expected, with whom the arrivals not recognised yet may be. */
const roomOf = ({ meeting, attendances, candidates, persons }: Arrivals): Room => {
  const civilities = new Map(
    candidates.flatMap(({ who, civility }) => (who.kind === 'listed' ? [[who.attendance, civility]] : [])),
  )
  return {
    meeting,
    attendees: byName(attendances).map((attendance) => ({
      attendance,
      civility: civilities.get(attendance.id) ?? null,
      otherName: otherName(attendance, persons),
    })),
    unsettled: attendances.flatMap((attendance) =>
      attendance.arrivalText === null ? [] : [unsettled(attendance, attendance.arrivalText)],
    ),
  }

  function unsettled(attendance: Attendance, text: string): UnsettledArrival {
    return { attendance, matches: suggested(text, candidates).filter(isSomeone) }
  }
}

const otherName = (attendance: Attendance, persons: Arrivals['persons']): string | null => {
  const entry = attendance.person === null ? undefined : persons.get(attendance.person)
  const name = entry === undefined ? '' : listedName(entry)
  return name === '' || attendance.lastName === null || name === listedName(attendance) ? null : name
}

/** A structure alone does not say who came. */
const isSomeone = ({ who }: ArrivalSuggestion): boolean => who.kind !== 'actor'

/**
 * The writes that settle the number of everybody else before someone gets theirs, so that one number means one line.
 * @throws AppFailure `line-taken` when the number is somebody else's
 */
const numberOthers = (attendances: readonly Attendance[], line: number, id: RowId): readonly RowWrite[] => {
  const others = sheetLinesOf(attendances.filter((one) => one.id !== id))
  const holder = others.find(({ number }) => number === line)?.attendance
  if (holder !== undefined) throw lineTaken(line, listedName(holder) || 'quelqu’un d’autre')
  return others
    .filter(({ isNew }) => isNew)
    .map(({ attendance, number }) => ({ record: 'attendance', id: attendance.id, values: { sheetLine: number } }))
}
