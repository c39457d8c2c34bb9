import { Button, Group, Table } from '@mantine/core'
import { useState } from 'react'
import type { PosteView } from '#shared/contract/exchanges/espace.ts'
import { ListTable } from '../../components/ListTable.tsx'
import { Second } from '../../components/plain/Second.tsx'
import { CheckDialog } from './CheckDialog.tsx'
import { LeaveDialog } from './LeaveDialog.tsx'
import { type PosteDeed, PosteMenu } from './PosteMenu.tsx'
import { PosteState } from './PosteState.tsx'
import { instantWords, placeOf, posteName } from './poste-words.ts'
import { ReplaceDialog } from './ReplaceDialog.tsx'

interface Props {
  readonly postes: readonly PosteView[]
  /** This poste included: whose other poste one may be. */
  readonly all: readonly PosteView[]
}

/** Those one exchanges with: whose they are, whether they were checked, and when they were last heard of. */
export function OtherPostes({ postes, all }: Props) {
  const [asked, ask] = useState<{ readonly poste: PosteView; readonly deed: PosteDeed } | null>(null)
  const close = () => ask(null)
  return (
    <>
      <ListTable
        frame="Autres postes"
        label="Autres postes de l’espace"
        columns={[
          'Poste',
          'Six mots',
          'État',
          { words: 'Dernier lot reçu', width: 200 },
          { words: 'Actions', width: 152 },
        ]}
      >
        {postes.map((poste) => (
          <PosteRow key={poste.id} poste={poste} all={all} ask={(deed) => ask({ poste, deed })} />
        ))}
      </ListTable>
      {asked?.deed === 'check' && <CheckDialog poste={asked.poste} close={close} />}
      {asked?.deed === 'leave' && <LeaveDialog poste={asked.poste} close={close} />}
      {asked?.deed === 'replace' && <ReplaceDialog poste={asked.poste} close={close} />}
    </>
  )
}

interface RowProps {
  readonly poste: PosteView
  readonly all: readonly PosteView[]
  readonly ask: (deed: PosteDeed) => void
}

function PosteRow({ poste, all, ask }: RowProps) {
  return (
    <Table.Tr>
      <Table.Td>
        <strong>{posteName(poste)}</strong>
        <Second block>{placeOf(poste)}</Second>
      </Table.Td>
      <Table.Td ff="var(--serif)">{poste.fingerprint}</Table.Td>
      <Table.Td>
        <PosteState poste={poste} all={all} />
      </Table.Td>
      <Table.Td>{poste.heardAt === null ? 'Aucun encore' : instantWords(poste.heardAt)}</Table.Td>
      <Table.Td>
        <Group gap="xs" align="stretch" justify="flex-end" wrap="nowrap">
          {poste.leftOn === null && poste.checkedOn === null && (
            <Button size="compact-sm" onClick={() => ask('check')} aria-label={`Vérifier, ${posteName(poste)}`}>
              Vérifier
            </Button>
          )}
          <PosteMenu poste={poste} ask={ask} />
        </Group>
      </Table.Td>
    </Table.Tr>
  )
}
