import { Table, Title } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { Contributor, PeriodDetail } from '#shared/contract/indicators/measures.ts'
import { answerStates } from '#shared/records/indicators/answer-state.ts'
import { answers, figureSources } from '#shared/records/indicators/figure/figure.ts'
import { figureWords } from '#shared/records/indicators/figure/figure-words.ts'
import type { MissingStructure } from '#shared/records/indicators/figure/period-gap.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { type Period, shortPeriod } from '#shared/text/period.ts'
import { ListTable } from '../../components/ListTable.tsx'
import { LinkAnchor } from '../../components/links.tsx'
import { MoreRows, useRows } from '../../components/MoreRows.tsx'
import { Second } from '../../components/plain/Second.tsx'
import { State } from '../../components/State.tsx'
import { slugOf } from '../../directory/address.ts'
import { shortDateWithYear } from '../../words/dates.ts'
import { counted } from '../../words/numbers.ts'
import { DoubtNote } from './DoubtNote.tsx'
import classes from './measures.module.css'
import tables from './tables.module.css'

interface Props {
  readonly detail: PeriodDetail
  readonly period: Period
  /** Whom the figure of the period lacks, and why. */
  readonly lacking: readonly MissingStructure[]
}

/** Who gave what over the period, then those who were asked and did not answer. */
export function ContributorsTable({ detail: { contributors, indicator }, period, lacking }: Props) {
  const rows = useRows(contributors)
  if (contributors.length === 0) return null
  const missing = contributors.filter(({ answer }) => answer === null).length
  return (
    <div className={classes.contributors}>
      <Title order={3} size="h4">
        Qui a donné quoi
      </Title>
      {missing > 0 && (
        <p className={classes.missing}>
          <State icon={IconAlertTriangle} tone="ochre">
            {`Il manque ${counted(missing, 'structure', 'structures', 'f')}.`}
          </State>
        </p>
      )}
      <ListTable
        frame="Qui a donné quoi"
        label="Chiffres donnés"
        tableClass={`${tables.table} ${tables.wide}`}
        columns={['Structure', 'Secteur', 'Chiffre', 'Origine']}
      >
        {rows.shown.map((one) => (
          <Table.Tr key={one.key}>
            <Table.Th scope="row">
              <Who {...one} />
            </Table.Th>
            <Table.Td>{one.sector ?? '–'}</Table.Td>
            <Table.Td>
              {one.answer === 'given' ? figureWords(one.value, indicator.measure) : answerWords(one, lacking)}
              {one.note !== null && <Second block>{one.note}</Second>}
              {one.doubt !== null && <DoubtNote doubt={one.doubt} of={`${one.name}, ${shortPeriod(period)}`} />}
            </Table.Td>
            <Table.Td>
              {originWords(one)}
              {one.copies > 1 && (
                <Second block>
                  {`Écrit ${one.copies} fois sur des ordinateurs différents\u00A0: le dernier est lu. Vérifiez-le.`}
                </Second>
              )}
            </Table.Td>
          </Table.Tr>
        ))}
      </ListTable>
      <MoreRows rows={rows} next={['la structure suivante', 'structures suivantes']} />
    </div>
  )
}

function Who({ actor, name }: Contributor) {
  if (actor === null) return name
  return (
    <LinkAnchor to="/annuaire/$liste/$id" params={{ liste: slugOf('actors'), id: actor }}>
      {name}
    </LinkAnchor>
  )
}

const answerWords = ({ actor, answer }: Contributor, lacking: readonly MissingStructure[]): string => {
  if (answer !== null) return choiceWord(answers, answer)
  const isToCorrect = lacking.some((one) => one.actor === actor && one.why === 'toCorrect')
  return isToCorrect ? answerStates.refused : 'Pas encore répondu'
}

const originWords = ({ source, givenOn }: Contributor): string =>
  source === null
    ? '–'
    : [choiceWord(figureSources, source), givenOn && shortDateWithYear(givenOn)].filter(Boolean).join(', ')
