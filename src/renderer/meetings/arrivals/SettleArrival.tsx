import { Button, Group, Text } from '@mantine/core'
import { IconHelpCircle } from '@tabler/icons-react'
import { useId, useState } from 'react'
import type { UnsettledArrival } from '#shared/contract/meetings/arrivals.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Input } from '../../api/api.ts'
import { Label } from '../../components/plain/Label.tsx'
import { useGesture } from '../../components/use-gesture.ts'
import { personName } from '../../words/person-name.ts'
import { quoted } from '../../words/spaces.ts'
import classes from './arrivals.module.css'
import { thatIs } from './attendee-words.ts'
import { SomeoneElse } from './SomeoneElse.tsx'

interface Props {
  readonly arrival: UnsettledArrival
  readonly meeting: RowId
  /** Takes the keyboard: what has it goes. */
  readonly settled?: (() => void) | undefined
}

/** « À rattacher »: the likeliest person is offered; whoever else is searched or added, in place. */
export function SettleArrival({ arrival, meeting, settled }: Props) {
  const { attendance, matches } = arrival
  const text = attendance.arrivalText ?? ''
  const [match] = matches
  const title = useId()
  const [searching, search] = useState(false)
  const settle = useGesture('arrivals', 'settle')
  const settleAs = (who: Input<'arrivals', 'settle'>['who'], name: string) => {
    settle.act({ attendance: attendance.id, who }, `${quoted(text)} est ${name}`)
    settled?.()
  }
  const accept = () => match !== undefined && match.who.kind !== 'actor' && settleAs(match.who, personName(match))
  return (
    <section className={classes.card} aria-labelledby={title}>
      <Label id={title} c="var(--ochre)">
        <Group component="span" gap="sm" wrap="nowrap" align="flex-start">
          <IconHelpCircle size={20} stroke={1.6} aria-hidden="true" />
          <span>À rattacher&nbsp;: {quoted(text)}</span>
        </Group>
      </Label>
      <Text size="sm" c="var(--ink)">
        {match === undefined ? 'Personne de ce nom n’est connu.' : meant(match)}
      </Text>
      {searching ? (
        <SomeoneElse
          meeting={meeting}
          text={text}
          structure={attendance.structure}
          onChoose={settleAs}
          onEscape={() => search(false)}
        />
      ) : (
        <Group gap="xs">
          {match !== undefined && (
            <Button size="xs" variant="default" onClick={accept} loading={settle.isPending}>
              {thatIs(match.civility)}
            </Button>
          )}
          <Button size="xs" variant={match === undefined ? 'default' : 'subtle'} onClick={() => search(true)}>
            {match === undefined ? 'Dire qui c’est' : 'Quelqu’un d’autre'}
          </Button>
        </Group>
      )}
    </section>
  )
}

/** « NOISETTE Clémentine, Centre social du Val ? » */
const meant = (match: UnsettledArrival['matches'][number]): string =>
  `${[personName(match), match.structure].filter((part) => part !== '').join(', ')}\u00A0?`
