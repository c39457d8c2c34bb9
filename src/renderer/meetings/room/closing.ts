import { enumerated } from '#shared/kernel/enumerated.ts'
import { byName } from '#shared/records/meetings/by-name.ts'
import { hasDeclined, isExpected } from '#shared/records/meetings/is-expected.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import type { Attendance } from '#shared/records/records.ts'
import { axisCells } from '#shared/records/roadmap/axis-sheet.ts'
import { isUntreated } from '#shared/records/untreated.ts'
import { counted, sentenceCase } from '../../words/numbers.ts'
import { personName } from '../../words/person-name.ts'
import { quoted } from '../../words/spaces.ts'

/** What is left open when the session closes, a sentence each; none when all is said. */
export const leftOpen = ({
  attendances: listed,
  axisSheets,
}: Pick<Minutes, 'attendances' | 'axisSheets'>): readonly string[] => {
  const attendances = byName(listed)
  const absent = attendances.filter((one) => one.status === null && isExpected(one) && !hasDeclined(one))
  const present = attendances.filter(({ status }) => status === 'present')
  const unsettled = present.filter(({ arrivalText }) => arrivalText !== null)
  const unplaced = present.filter(
    ({ arrivalText, structure }) => arrivalText === null && (structure ?? '').trim() === '',
  )
  const untreated = axisSheets.reduce(
    (sum, sheet) => sum + axisCells.filter(({ field }) => isUntreated(sheet[field])).length,
    0,
  )
  return [
    ...told(absent, 'personne attendue n’est pas venue', 'personnes attendues ne sont pas venues'),
    ...told(unsettled, 'arrivée reste à rattacher', 'arrivées restent à rattacher'),
    ...told(unplaced, 'personne présente est sans structure', 'personnes présentes sont sans structure'),
    ...(untreated === 0
      ? []
      : [
          sentence(
            untreated,
            'case d’axe est notée «\u00a0non traité\u00a0»',
            'cases d’axe sont notées «\u00a0non traité\u00a0»',
          ),
        ]),
  ]
}

const told = (people: readonly Attendance[], one: string, many: string): readonly string[] =>
  people.length === 0 ? [] : [`${sentence(people.length, one, many)}\u00a0: ${namesOf(people)}`]

const sentence = (count: number, one: string, many: string): string => sentenceCase(counted(count, one, many, 'f'))

/** More would be a list. */
const most = 5

const namesOf = (people: readonly Attendance[]): string => {
  const names = people.slice(0, most).map(nameOf)
  const others = people.length - names.length
  return enumerated([...names, ...(others === 0 ? [] : [counted(others, 'autre', 'autres', 'f')])])
}

/** A structure that was invited alone has no name of a person. */
const nameOf = (one: Attendance): string => {
  if (one.arrivalText !== null) return quoted(one.arrivalText)
  return one.lastName === null ? (one.structure ?? 'une structure').replaceAll('\n', ' – ') : personName(one)
}
