import { Box, Button } from '@mantine/core'
import { IconArrowsJoin } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { whoMay } from '../../words/who-may.ts'
import { Proposal } from '../Proposal.tsx'
import said from '../parts.module.css'
import { Second } from '../plain/Second.tsx'
import { Section } from '../Section.tsx'
import { useMay } from '../use-may.ts'

interface Near {
  readonly id: string
  readonly name: string
  /** As it is shown when it is more than its name: a way to it. */
  readonly words?: ReactNode
  /** Where it comes from, when, and what it holds. */
  readonly facts: string
}

interface Pair {
  /** Why they may be one. */
  readonly reason: string
  readonly near: readonly [Near, Near]
  readonly gather: () => void
}

interface Props {
  readonly title: string
  readonly pairs: readonly Pair[]
}

/** What sectors made apart and that may be one: gathered by whoever consolidates. */
export function NearPairs({ title, pairs }: Props) {
  return (
    <Box mb="xl">
      <Section title={title} look="label">
        <ul className={said.said}>
          {pairs.map((pair) => (
            <li key={pair.near.map(({ id }) => id).join()}>
              <NearPair {...pair} />
            </li>
          ))}
        </ul>
      </Section>
    </Box>
  )
}

function NearPair({ reason, near, gather }: Pair) {
  const allowed = useMay('gather')
  return (
    <Proposal
      icon={IconArrowsJoin}
      tone="quiet"
      from={reason}
      action={
        allowed ? (
          <Button aria-label={`Réunir, ${near.map(({ name }) => name).join(' et ')}`} onClick={gather}>
            Réunir…
          </Button>
        ) : (
          <span className={said.quiet}>{whoMay.gather}</span>
        )
      }
    >
      {near.map(({ id, name, words = name, facts }) => (
        <span key={id}>
          <span className={said.words}>{words}</span>
          <Second block>{facts}</Second>
        </span>
      ))}
    </Proposal>
  )
}
