import { IconClockExclamation } from '@tabler/icons-react'
import type { Fiche } from '#shared/records/records.ts'
import { spanOf } from '#shared/records/roadmap/fiche/span.ts'
import { RecordField } from '../../../../components/fields/RecordField.tsx'
import { useTypedRow } from '../../../../components/saving/use-typed-row.ts'
import { shortDateWithYear } from '../../../../words/dates.ts'
import { distance } from '../../../../words/distance.ts'
import { lateBy } from '../follow-words.ts'
import type { ShownFiche } from '../shown-fiche.ts'
import { Answer } from './Answer.tsx'

interface Props extends ShownFiche {
  readonly late: boolean
}

/** For when it is, by its own days or by those of its steps, and how far that day is. */
export function PeriodAnswer({ page, late }: Props) {
  const fiche = useTypedRow(page.fiche)
  const { startsOn, endsOn } = spanOf(fiche, page.steps)
  return (
    <Answer
      title="Période"
      words={endsOn === null ? 'Choisir une date' : shortDateWithYear(endsOn)}
      second={secondWords({ startsOn, endsOn }, fiche, late, page.today)}
      {...(late && { waits: IconClockExclamation })}
    >
      <RecordField record="fiche" row={fiche} field="startsOn" />
      <RecordField record="fiche" row={fiche} field="endsOn" />
    </Answer>
  )
}

type Days = Pick<Fiche, 'startsOn' | 'endsOn'>

const secondWords = (span: Days, own: Days, late: boolean, today: string): string | null => {
  if (span.endsOn === null) return span.startsOn === null ? null : `dès le ${shortDateWithYear(span.startsOn)}`
  if (late) return `passée ${lateBy(span.endsOn, today)}`
  if (own.endsOn === null) return 'd’après ses étapes'
  return span.endsOn < today ? null : distance(today, span.endsOn)
}
