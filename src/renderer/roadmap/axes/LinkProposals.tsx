import { Button, Text } from '@mantine/core'
import { IconLink } from '@tabler/icons-react'
import type { ToldProposal } from '#shared/contract/roadmap/axes.ts'
import { Proposal } from '../../components/Proposal.tsx'
import { List } from '../../components/plain/List.tsx'
import { Second } from '../../components/plain/Second.tsx'
import { Section } from '../../components/Section.tsx'
import { useGesture } from '../../components/use-gesture.ts'
import { counted, sentenceCase } from '../../words/numbers.ts'
import { quoted } from '../../words/spaces.ts'

/** The steps of the thread that the words tell: accepted one by one, or all in one gesture. */
export function LinkProposals({ proposals }: { readonly proposals: readonly ToldProposal[] }) {
  const linking = useGesture('axes', 'link')
  if (proposals.length === 0) return null
  const accept = (some: readonly ToldProposal[]) =>
    linking.act(
      { links: some.map(({ kind, earlier, later }) => ({ kind, earlier: earlier.id, later: later.id })) },
      sentenceCase(counted(some.length, 'lien noté', 'liens notés')),
    )
  return (
    <Section
      title="Liens proposés d’après les mots"
      look="label"
      aside={
        proposals.length > 1 && (
          <Button size="xs" variant="subtle" disabled={linking.isPending} onClick={() => accept(proposals)}>
            Tout accepter
          </Button>
        )
      }
    >
      <List gap="sm">
        {proposals.map((one) => (
          <li key={`${one.earlier.id} ${one.later.id}`}>
            <Proposal
              icon={IconLink}
              tone="quiet"
              action={
                <Button
                  aria-label={`Accepter, ${one.later.words}`}
                  disabled={linking.isPending}
                  onClick={() => accept([one])}
                >
                  Accepter
                </Button>
              }
            >
              <Text span ff="var(--serif)" fz="var(--written)">
                {one.later.words}
              </Text>
              <Second block>
                {one.later.name}, {one.kind === 'fiche' ? 'met en œuvre' : 'd’après'} {quoted(one.earlier.words)} (
                {one.earlier.name})
              </Second>
            </Proposal>
          </li>
        ))}
      </List>
    </Section>
  )
}
