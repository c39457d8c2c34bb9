import { Text } from '@mantine/core'
import { useState } from 'react'
import type { AxesBoard, BoardColumn } from '#shared/contract/roadmap/axes.ts'
import type { Formulation } from '#shared/records/records.ts'
import { rankedByVotes } from '#shared/records/roadmap/formulation/ranking.ts'
import { countVotes, placeable } from '#shared/records/roadmap/formulation/vote-count.ts'
import { KeyHints } from '../../../components/KeyHints.tsx'
import { useScreenKeys } from '../../../components/keys/screen-keys.ts'
import { Ordinals } from '../../../components/Ordinals.tsx'
import { Columns } from '../../../components/plain/Columns.tsx'
import { List } from '../../../components/plain/List.tsx'
import { Second } from '../../../components/plain/Second.tsx'
import { Section } from '../../../components/Section.tsx'
import { columnName, formulationName } from '../axis-words.ts'
import { VoteDots } from '../VoteDots.tsx'
import { countSentence, formulationsWords, rankWords } from '../vote-words.ts'
import { AddFormulations } from './AddFormulations.tsx'
import { VotesRow } from './VotesRow.tsx'
import { VotingMeeting } from './VotingMeeting.tsx'
import classes from './votes.module.css'

interface Props {
  readonly board: AxesBoard
  readonly column: BoardColumn
}

const keys = [
  { keys: ['0', '…', '9'], does: 'noter les gommettes' },
  { keys: ['↑', '↓'], does: 'formulation précédente, suivante' },
  { keys: ['Entrée'], does: 'passer à la suivante' },
]

/** The formulations of one sector and their gommettes, typed down the list; the ranking beside them follows. */
export function SectorVotes({ board, column }: Props) {
  useScreenKeys(keys)
  const sector = column.sector?.id ?? null
  const known = new Set(board.columns.flatMap((one) => one.sector?.id ?? []))
  const own = board.formulations.filter((one) =>
    sector === null ? one.sector === null || !known.has(one.sector) : one.sector === sector,
  )
  const counted = column.meetings.filter((meeting) => meeting.counted)
  const [meeting, choose] = useState(counted[0]?.id ?? null)
  const count = countVotes(
    own.map(({ votes }) => votes),
    placeable(counted),
  )
  return (
    <Columns widths={[3, 2]}>
      <Section title={columnName(column)} aside={formulationsWords(own.length)}>
        <VotingMeeting meetings={column.meetings} chosen={meeting} choose={choose} />
        <Text mt="md" mb="sm" role="status" {...(count.balance.kind === 'over' && { c: 'var(--brick)', fw: 600 })}>
          {countSentence(count)}
        </Text>
        {own.length > 0 && (
          <List framed ruled air="xs" mb="lg" aria-label={`Formulations, ${columnName(column)}`}>
            {own.map((formulation) => (
              <VotesRow key={formulation.id} formulation={formulation} />
            ))}
          </List>
        )}
        <AddFormulations sector={sector} meeting={meeting} />
        <KeyHints hints={keys} />
      </Section>
      <Ranking formulations={own} />
    </Columns>
  )
}

/** The formulations by their gommettes, as they stand at this moment. */
function Ranking({ formulations }: { readonly formulations: readonly Formulation[] }) {
  const ranked = rankedByVotes(formulations).filter(({ rank }) => rank !== null)
  return (
    <Section title="Classement" look="label">
      {ranked.length === 0 ? (
        <Text c="var(--ink-2)">Le classement se fait à mesure que les gommettes sont notées.</Text>
      ) : (
        <List ordered ruled aria-label="Classement">
          {ranked.map(({ item, rank, tied }) => (
            <li key={item.id} className={classes.ranked}>
              <Second>
                <Ordinals>{rankWords(rank ?? 0, tied)}</Ordinals>
              </Second>
              <Text span ff="var(--serif)" fz="var(--written)">
                {formulationName(item)}
              </Text>
              <VoteDots votes={item.votes} />
            </li>
          ))}
        </List>
      )}
    </Section>
  )
}
