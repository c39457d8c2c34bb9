import { Box, Button, Group } from '@mantine/core'
import { IconArrowsJoin } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { whoMay } from '../../words/who-may.ts'
import { Loaded, type Reading } from '../Loaded.tsx'
import { Proposal } from '../Proposal.tsx'
import { List } from '../plain/List.tsx'
import { Quiet, Second, Written } from '../plain/Second.tsx'
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

interface ToldPair {
  /** Why they may be one. */
  readonly reason: string
  readonly near: readonly [Near, Near]
}

interface Props<Pair> {
  readonly title: string
  readonly query: Reading<readonly Pair[]>
  readonly tell: (pair: Pair) => ToldPair
  /** They are two: they are not proposed again. */
  readonly apart: (pair: Pair) => void
  /** Asks what a pair becomes. */
  readonly children: (pair: Pair, close: () => void) => ReactNode
}

/** What sectors made apart and that may be one: gathered by whoever consolidates. Nothing while it is looked for. */
export function NearPairs<Pair>({ title, query, tell, apart, children }: Props<Pair>) {
  const [gathering, gather] = useState<Pair | null>(null)
  return (
    <Loaded query={query} waiting={false}>
      {(pairs) =>
        pairs.length > 0 && (
          <Box mb="xl">
            <Section title={title} look="label">
              <List gap="sm">
                {pairs.map((pair) => {
                  const told = tell(pair)
                  return (
                    <li key={told.near.map(({ id }) => id).join()}>
                      <NearPair {...told} gather={() => gather(pair)} apart={() => apart(pair)} />
                    </li>
                  )
                })}
              </List>
            </Section>
            {gathering !== null && children(gathering, () => gather(null))}
          </Box>
        )
      }
    </Loaded>
  )
}

interface PairProps extends ToldPair {
  readonly gather: () => void
  readonly apart: () => void
}

function NearPair({ reason, near, gather, apart }: PairProps) {
  const allowed = useMay('gather')
  const names = near.map(({ name }) => name).join(' et ')
  return (
    <Proposal
      icon={IconArrowsJoin}
      tone="quiet"
      from={reason}
      action={
        allowed ? (
          <Group gap="xs" wrap="nowrap">
            <Button variant="subtle" aria-label={`Garder les deux, ${names}`} onClick={apart}>
              Garder les deux
            </Button>
            <Button aria-label={`Réunir, ${names}`} onClick={gather}>
              Réunir…
            </Button>
          </Group>
        ) : (
          <Quiet>{whoMay.gather}</Quiet>
        )
      }
    >
      {near.map(({ id, name, words = name, facts }) => (
        <span key={id}>
          <Written>{words}</Written>
          <Second block>{facts}</Second>
        </span>
      ))}
    </Proposal>
  )
}
