import { enumerated } from '#shared/kernel/enumerated.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import { attendanceStatuses } from '#shared/records/meetings/attendance.ts'
import { byName } from '#shared/records/meetings/by-name.ts'
import { isGoingOn } from '#shared/records/meetings/meeting/is-going-on.ts'
import type { RemarkPlace } from '#shared/records/minutes/remark.ts'
import type { Attendance } from '#shared/records/records.ts'
import { counted } from '#shared/text/french-numbers.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { listedName } from '#shared/text/person/shown-name.ts'
import type { Choice, Finding } from '../finding.ts'
import { placeOf } from '../passages.ts'
import { quotedPlace } from '../sentences.ts'
import { nameKey } from '../speakers.ts'
import type { Reviewed } from '../subject.ts'

/** Arrivals noted as they were heard: nobody said yet who it was, and the list prints what was typed. */
export const unsettledArrivals = (reviewed: Reviewed): readonly Finding[] => {
  const arrivals = byName(reviewed.minutes.attendances).filter((one) => one.status === 'present' && isUnsettled(one))
  if (arrivals.length === 0) return []
  return [
    {
      code: 'unsettled-arrivals',
      weight: 'doubtful',
      title: `${sentenceCase(counted(arrivals.length, 'arrivée reste', 'arrivées restent', 'f'))} à rattacher à une personne.`,
      detail: `${enumerated(arrivals.map((one) => `«\u00a0${printedName(one)}\u00a0»`))}.`,
      places: arrivals.map((one) => listPlace(reviewed, printedName(one))),
      about: arrivals.map(({ id }) => id),
      mending: { way: 'open', verb: 'Rattacher' },
    },
  ]
}

const isUnsettled = ({ arrivalText }: Attendance): boolean => arrivalText !== null

/** Persons present whose structure nobody wrote. */
export const withoutStructure = (reviewed: Reviewed): readonly Finding[] => {
  const people = byName(reviewed.minutes.attendances).filter(
    (one) => one.status === 'present' && !one.structure && !isUnsettled(one),
  )
  if (people.length === 0) return []
  return [
    {
      code: 'without-structure',
      weight: 'doubtful',
      title: `${sentenceCase(counted(people.length, 'personne présente est', 'personnes présentes sont', 'f'))} sans structure.`,
      detail: `${enumerated(people.map(printedName))}.`,
      places: people.map((person) => listPlace(reviewed, printedName(person))),
      about: people.map(({ id }) => id),
      mending: { way: 'open', verb: 'Remplir' },
    },
  ]
}

/** People are noted, and the minutes that are printed name none of them: they have no list. */
export const withoutList = ({ minutes: { meeting, attendances, sections } }: Reviewed): readonly Finding[] => {
  const present = attendances.filter(({ status }) => status === 'present').length
  const last = sections.at(-1)
  // A session that goes on ends with it.
  if (present === 0 || last === undefined || isGoingOn(meeting) || sections.some(({ kind }) => kind === 'attendance'))
    return []
  return [
    {
      code: 'without-list',
      weight: 'doubtful',
      title: `${sentenceCase(counted(present, 'personne est notée présente', 'personnes sont notées présentes', 'f'))}, et le compte-rendu n’a pas de liste des présents.`,
      detail: 'Ajoutez la section « Liste des présents » si elle doit s’imprimer.',
      places: [{ section: last.id, name: 'Liste des présents', label: null, quote: null }],
      about: 'list',
      mending: { way: 'open', verb: 'Ouvrir' },
    },
  ]
}

/** Who came for someone else, and is nobody of those who came: a name that was mended on one line only, or an absent person. */
export const unlistedSubstitutes = (reviewed: Reviewed): readonly Finding[] => {
  const listed = byName(reviewed.minutes.attendances)
  const came = new Set(listed.filter(({ status }) => status === 'present').flatMap(namesOf))
  return listed.flatMap((one) => {
    const { status, representedBy } = one
    if (status !== 'represented' || representedBy === null || came.has(wordsKey(representedBy))) return []
    return [
      {
        code: 'unlisted-substitute',
        weight: 'doubtful' as const,
        title: `«\u00a0${representedBy}\u00a0» représente ${printedName(one)}, et n’est pas dans la liste des présents.`,
        places: [listPlace(reviewed, representedBy)],
        about: [one.id, representedBy],
        mending: { way: 'open' as const, verb: 'Corriger' },
      },
    ]
  })
}

/** Whatever a line may be called by: a name, what was typed, a structure. */
const namesOf = (one: Attendance): readonly string[] =>
  [listedName(one), one.arrivalText, one.structure].flatMap((name) => (name ? [wordsKey(name)] : []))

const wordsKey = (text: string): string => nameKey({ firstName: null, lastName: text })

/** Someone listed twice, be it once present and once excused. */
export const listedTwice = (reviewed: Reviewed): readonly Finding[] => {
  const told = byName(reviewed.minutes.attendances).filter(
    ({ status, lastName }) => status !== null && lastName !== null,
  )
  return [...Map.groupBy(told, nameKey).values()]
    .filter((lines) => lines.length > 1)
    .map((lines) => {
      const [first] = lines as [Attendance, ...Attendance[]]
      const statuses = [...new Set(lines.flatMap(({ status }) => status ?? []))]
      return {
        code: 'listed-twice',
        weight: 'wrong',
        title:
          statuses.length > 1
            ? `${printedName(first)} est à la fois ${enumerated(statuses.map((status) => choiceWord(attendanceStatuses, status).toLowerCase()))}.`
            : `${printedName(first)} est ${lines.length === 2 ? 'deux' : lines.length} fois dans la liste.`,
        detail: enumerated([...new Set(lines.flatMap(({ structure }) => structure?.replaceAll('\n', ' – ') ?? []))]),
        places: [listPlace(reviewed, printedName(first))],
        about: lines.map(({ id, status, structure, role }) => [id, status, structure, role]),
        mending: { way: 'choose', verb: 'Choisir', choices: lines.map((line) => keepOnly(line, lines)) },
      }
    })
}

const keepOnly = (kept: Attendance, lines: readonly Attendance[]): Choice => ({
  text: `Garder\u00a0: ${[
    kept.status === null ? null : choiceWord(attendanceStatuses, kept.status),
    kept.role,
    kept.structure?.replaceAll('\n', ' – '),
  ]
    .filter(Boolean)
    .join(', ')}`,
  change: {
    writes: [],
    removals: lines.filter((line) => line !== kept).map(({ id }) => ({ record: 'attendance', id })),
  },
})

/** A structure written on two lines makes two paragraphs of one cell: meant, most often. */
export const twoParagraphs = (reviewed: Reviewed): readonly Finding[] => {
  const people = byName(reviewed.minutes.attendances).filter(({ structure }) => structure?.includes('\n'))
  if (people.length === 0) return []
  return [
    {
      code: 'two-paragraphs',
      weight: 'note',
      title: `${sentenceCase(counted(people.length, 'structure tient', 'structures tiennent', 'f'))} sur deux lignes.`,
      detail: `${enumerated(people.map(({ structure }) => `«\u00a0${structure?.replaceAll('\n', ' / ')}\u00a0»`))}.`,
      places: people.map(({ structure }) => listPlace(reviewed, structure ?? '')),
      about: people.map(({ id, structure }) => [id, structure]),
    },
  ]
}

/** « MERLERIVE Ysaline », as the list prints it. */
const printedName = (one: Attendance): string => listedName(one) || (one.arrivalText ?? 'Personne sans nom')

/** A line of the list of those present. */
export const listPlace = ({ minutes, names }: Reviewed, quote: string): RemarkPlace => {
  const section = minutes.sections.find(({ kind }) => kind === 'attendance')
  return section === undefined
    ? { section: null, name: 'Liste des présents', label: null, quote: null }
    : quotedPlace(placeOf(section, names), quote)
}
