import { Button } from '@mantine/core'
import { IconQuote } from '@tabler/icons-react'
import type { SaidFormulations } from '#shared/contract/roadmap/axes.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { Ordinals } from '../../../components/Ordinals.tsx'
import { Proposal } from '../../../components/Proposal.tsx'
import { List } from '../../../components/plain/List.tsx'
import { MarkedList } from '../../../components/plain/MarkedList.tsx'
import { Second } from '../../../components/plain/Second.tsx'
import { Section } from '../../../components/Section.tsx'
import { useGesture } from '../../../components/use-gesture.ts'
import { agree, counted, plural, sentenceCase } from '../../../words/numbers.ts'

type Stage = SaidFormulations['said'][number]['stage']

/** What the minutes say in their tables and nobody took up: one gesture takes up all of a meeting, or a phase of it. */
export function TakeUp() {
  const said = useApiQuery('axes', 'said', {}).data ?? []
  const taking = useGesture('axes', 'takeUp')
  if (said.length === 0) return null
  const take = (meeting: SaidFormulations['meeting'], stages: readonly Stage[]) =>
    taking.act(
      { meeting: meeting.id, stages: [...stages] },
      ({ count }) => `${sentenceCase(counted(count, 'ligne reprise', 'lignes reprises', 'f'))} du compte-rendu`,
    )
  return (
    <Section title="À reprendre des comptes-rendus" look="label">
      <List gap="sm">
        {said.map(({ meeting, said: phases }) => (
          <li key={meeting.id}>
            <Proposal
              icon={IconQuote}
              tone="quiet"
              action={
                <Button
                  aria-label={`Tout reprendre, ${meeting.title}`}
                  disabled={taking.isPending}
                  onClick={() =>
                    take(
                      meeting,
                      phases.map(({ stage }) => stage),
                    )
                  }
                >
                  Tout reprendre
                </Button>
              }
            >
              <Ordinals>{meeting.title}</Ordinals>
              {phases.map(({ stage, texts }) => (
                <details key={stage}>
                  <summary>{plural(texts.length, ...names[stage])}</summary>
                  <MarkedList>
                    {texts.map((text) => (
                      <li key={text}>{text}</li>
                    ))}
                  </MarkedList>
                  <Button size="xs" variant="subtle" disabled={taking.isPending} onClick={() => take(meeting, [stage])}>
                    Reprendre seulement {agree(texts.length, 'celle-ci', 'celles-ci')}
                  </Button>
                </details>
              ))}
              <Second block>Chacune garde sa réunion, son secteur et son axe.</Second>
            </Proposal>
          </li>
        ))}
      </List>
    </Section>
  )
}

const names: Readonly<Record<Stage, readonly [one: string, many: string]>> = {
  first: ['formulation', 'formulations'],
  restated: ['reformulation', 'reformulations'],
  proposed: ['action proposée', 'actions proposées'],
  priority: ['action prioritaire', 'actions prioritaires'],
}
