import { Group, Text, Title } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { DuplicatePair } from '#shared/contract/directory/duplicates.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { Second } from '../../components/plain/Second.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import { isBusyElsewhere } from '../../components/writing.ts'
import { figure } from '../../words/numbers.ts'
import { Comparison } from './Comparison.tsx'
import { type FromSecond, firstChoices } from './choices.ts'
import classes from './duplicates.module.css'
import { FigureChoices } from './FigureChoices.tsx'
import { PairDecision } from './PairDecision.tsx'
import { pairNames, reasonsSentence } from './pair-words.ts'
import { useFigures } from './use-figures.ts'
import type { PairVerbs } from './use-pair-verbs.ts'

interface Props {
  readonly pair: DuplicatePair
  readonly rank: number
  readonly total: number
  /** The pair came by itself: its title is where to go on from. */
  readonly takesFocus: boolean
  readonly verbs: PairVerbs
  readonly onLater: (() => void) | null
}

/** One pair: why it is proposed, both entries side by side, and what to make of them. */
export function PairReview({ pair, rank, total, takesFocus, verbs, onLater }: Props) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus && !isBusyElsewhere()) title.current?.focus()
  }, [takesFocus])
  const [first, second] = pairNames(pair)
  return (
    <section aria-labelledby="pair-title" className={classes.review}>
      <Group gap="var(--s2) var(--s6)" align="baseline" justify="space-between">
        <Title order={2} id="pair-title" ref={title} tabIndex={-1} className={classes.title ?? ''}>
          Paire {figure(rank)} sur {figure(total)}
          {'\u00A0'}: {first} et {second}
        </Title>
        <Second>
          ressemblance{'\u00A0'}: {pair.score} sur 100
        </Second>
      </Group>
      <Text c="var(--ink-2)" mt="var(--s1)" mb="md">
        {reasonsSentence(pair)}.
      </Text>
      <Compared pair={pair} verbs={verbs} onLater={onLater} />
    </section>
  )
}

function Compared({ pair, verbs, onLater }: Pick<Props, 'pair' | 'verbs' | 'onLater'>) {
  const { record, first, second } = pair
  const compared = useApiQuery('duplicates', 'compare', { record, first: first.id, second: second.id })
  const [chosen, setChosen] = useState<FromSecond | null>(null)
  const [keepsName, setKeepsName] = useState(true)
  const { ask, kept, keep, isAsked, section } = useFigures()
  if (compared.data === undefined)
    return compared.isError ? (
      <ErrorMessage thrown={compared.error} retry={() => void compared.refetch()} />
    ) : (
      <Waiting rows={8} />
    )
  const { fields, figures } = compared.data
  const fromSecond = chosen ?? firstChoices(fields)
  return (
    <>
      <Comparison
        pair={pair}
        fields={fields}
        fromSecond={fromSecond}
        onChoose={setChosen}
        keepsName={keepsName}
        onKeepName={setKeepsName}
      />
      {pair.joinable && figures.length > 0 && (
        <FigureChoices pair={pair} figures={figures} kept={kept} onKeep={keep} isAsked={isAsked} ref={section} />
      )}
      <PairDecision
        pair={pair}
        onJoin={() => {
          if (figures.every(({ key }) => kept.has(key))) verbs.join(fromSecond, keepsName, kept)
          else ask()
        }}
        verbs={verbs}
        onLater={onLater}
      />
    </>
  )
}
