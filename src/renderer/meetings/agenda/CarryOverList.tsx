import { Button } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { useState } from 'react'
import type { CarryOver } from '#shared/contract/meetings/agenda.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { Ordinals } from '../../components/Ordinals.tsx'
import { Proposal } from '../../components/Proposal.tsx'
import { useGesture } from '../../components/use-gesture.ts'
import { plural } from '../../words/numbers.ts'
import { carryOverWords } from './carry-over-words.ts'

interface Props {
  readonly meeting: RowId
  /** The last point, after which one is taken up. */
  readonly last: RowId | null
}

/** As many as are read at a glance; the rest unfolds. */
const shownAtFirst = 3

/** What the last meeting of the series left: it stays offered until it is taken up. */
export function CarryOverList({ meeting, last }: Props) {
  const left = useApiQuery('agenda', 'carryOver', { meeting }).data ?? []
  const [whole, setWhole] = useState(false)
  const take = useGesture('agenda', 'take')
  const act = (one: CarryOver) =>
    take.act({ meeting, after: last, source: { kind: one.kind, id: idOf(one) } }, 'Point repris')
  const hidden = whole ? 0 : Math.max(0, left.length - shownAtFirst)
  return (
    <>
      {left.slice(0, left.length - hidden).map((one) => (
        <LeftOne key={carryOverWords(one).key} left={one} act={() => act(one)} busy={take.isPending} />
      ))}
      {hidden > 0 && (
        <div>
          <Button variant="subtle" onClick={() => setWhole(true)}>
            {`Voir ${plural(hidden, 'autre reste', 'autres restes')} de la série`}
          </Button>
        </div>
      )}
    </>
  )
}

interface LeftProps {
  readonly left: CarryOver
  readonly act: () => void
  readonly busy: boolean
}

function LeftOne({ left, act, busy }: LeftProps) {
  const { name, reason } = carryOverWords(left)
  return (
    <Proposal
      icon={IconHistory}
      tone="quiet"
      from={
        <>
          Reste de la série{'\u00A0'}: <Ordinals>{left.from.title}</Ordinals>
        </>
      }
      action={
        <Button aria-label={`Reprendre ${name}`} onClick={act} disabled={busy}>
          Reprendre
        </Button>
      }
    >
      {name}, {withFullStop(reason)}
    </Proposal>
  )
}

/** « pour le 21 déc. » has its own. */
const withFullStop = (words: string): string => (words.endsWith('.') ? words : `${words}.`)

const idOf = (left: CarryOver): RowId => {
  switch (left.kind) {
    case 'point':
      return left.point.id
    case 'fiche':
      return left.fiche
    case 'followUp':
      return left.followUp.id
  }
}
