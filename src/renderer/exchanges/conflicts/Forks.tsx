import { Box, Button, Stack, Table, Text } from '@mantine/core'
import type { ForkBranch, ForkView } from '#shared/contract/exchanges/aside.ts'
import { enumerated } from '#shared/kernel/enumerated.ts'
import { withDe } from '#shared/text/article.ts'
import { inPlace } from '../../components/in-place.tsx'
import { ListTable } from '../../components/ListTable.tsx'
import { Second } from '../../components/plain/Second.tsx'
import { Section } from '../../components/Section.tsx'
import { useGesture } from '../../components/use-gesture.ts'
import { dayOf, longDate } from '../../words/dates.ts'
import { hourOf } from '../../words/hours.ts'
import { agree, counted, sentenceCase } from '../../words/numbers.ts'

/** Computers that wrote twice under the same numbers: each asks which of what they wrote stands. */
export function Forks({ forks }: { readonly forks: readonly ForkView[] }) {
  return forks.map((fork) => <Fork key={fork.replica} fork={fork} />)
}

function Fork({ fork }: { readonly fork: ForkView }) {
  const keep = useGesture('aside', 'keep', { tellsFailure: true })
  const { replica, branches, mayChoose } = fork
  const title = titleOf(fork)
  return (
    <Box mb="var(--s8)">
      <Section title={title}>
        <WhatHappened fork={fork} />
        <ListTable
          least={640}
          frame={`Tableau, ${title}`}
          label={title}
          columns={['Ce qui a été écrit', 'Quand', mayChoose && { words: 'Ce que vous gardez', width: 200 }]}
        >
          {inPlace(branches, (branch) => (
            <Table.Tr>
              <Table.Td>
                {contentsOf(branch)}
                <Second block>{counted(branch.operations, 'modification', 'modifications', 'f')}</Second>
              </Table.Td>
              <Table.Td>
                {sentenceCase(whenOf(branch))}
                <Second block>à son horloge</Second>
              </Table.Td>
              {mayChoose && (
                <Table.Td>
                  <Button
                    size="xs"
                    variant="default"
                    disabled={keep.isPending}
                    aria-label={`Garder ce travail, ${contentsOf(branch)}, ${whenOf(branch)}`}
                    onClick={() =>
                      keep.act(
                        { replica, until: [...branch.until] },
                        { noUndo: `Travail gardé\u00a0: ${contentsOf(branch)}` },
                      )
                    }
                  >
                    Garder ce travail
                  </Button>
                </Table.Td>
              )}
            </Table.Tr>
          ))}
        </ListTable>
      </Section>
    </Box>
  )
}

/** What is to be known before one is chosen. */
function WhatHappened({ fork: { mayChoose, isOwn, branches } }: { readonly fork: ForkView }) {
  return (
    <Stack gap="xs" maw="var(--measure)" mb="var(--s4)">
      <Text>
        Une copie du dossier a sans doute été remise en place, et l’on a écrit des deux côtés. Tant que l’un des travaux
        n’est pas gardé, aucun ne compte, sur aucun ordinateur.
      </Text>
      {mayChoose ? (
        <Text>
          Le travail gardé compte de nouveau pour tous, et cela ne s’annule pas.{' '}
          {agree(branches.length - 1, 'Ce que dit l’autre', 'Ce que disent les autres')} viendra dans
          «&nbsp;À&nbsp;examiner&nbsp;», où chaque ligne peut être reprise.
          {!isOwn && ' Dans le doute, appelez la personne avant de choisir.'}
        </Text>
      ) : (
        <Text>Le secrétariat du département choisit, ou la personne dont c’est l’ordinateur.</Text>
      )}
    </Stack>
  )
}

const titleOf = ({ who, isOwn, branches }: ForkView): string => {
  const works = sentenceCase(counted(branches.length, 'travail séparé', 'travaux séparés'))
  return isOwn ? `${works} sur cet ordinateur` : `${works} sur l’ordinateur ${withDe(who ?? 'un collègue inconnu')}`
}

/** « Relais de Vaux, Atelier du Moulin et trois autres ». */
const contentsOf = ({ names, others }: ForkBranch): string => {
  const said = names.map((name) => (name === '' ? 'sans nom' : name))
  if (said.length === 0) return 'Rien qui change ce qui s’affiche'
  return enumerated(others === 0 ? said : [...said, counted(others, 'autre', 'autres')])
}

const whenOf = ({ from, to }: ForkBranch): string => {
  const [first, last] = [momentOf(from), momentOf(to)]
  return first === last ? `le ${first}` : `du ${first} au ${last}`
}

const momentOf = (instant: string): string => `${longDate(dayOf(new Date(instant)))}, ${hourOf(instant)}`
