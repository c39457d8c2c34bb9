import { Group, Table, Text } from '@mantine/core'
import { IconAlertTriangle, IconLogout, IconReplace, IconShieldCheck } from '@tabler/icons-react'
import { useState } from 'react'
import type { PosteView } from '#shared/contract/exchanges/espace.ts'
import { withDe } from '#shared/text/article.ts'
import { FormDialog } from '../../components/FormDialog.tsx'
import { useDocument } from '../../components/jobs/use-document.ts'
import { useJob } from '../../components/jobs/use-job.ts'
import { ListTable } from '../../components/ListTable.tsx'
import { MarkedList } from '../../components/plain/MarkedList.tsx'
import { Second } from '../../components/plain/Second.tsx'
import { State } from '../../components/State.tsx'
import { longDate } from '../../words/dates.ts'
import { LeaveDialog } from './LeaveDialog.tsx'
import { type PosteDeed, PosteMenu } from './PosteMenu.tsx'
import { instantWords, isReplaced, placeOf, posteName } from './poste-words.ts'
import { RoleDialog } from './RoleDialog.tsx'

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
        frame="Collègues"
        label="Collègues de l’espace"
        columns={[
          'Collègue',
          'Six mots',
          'État',
          { words: 'Dernier envoi reçu', width: 200 },
          { words: 'Actions', width: 184 },
        ]}
      >
        {postes.map((poste) => (
          <PosteRow key={poste.id} poste={poste} all={all} ask={(deed) => ask({ poste, deed })} />
        ))}
      </ListTable>
      {asked?.deed === 'role' && <RoleDialog poste={asked.poste} close={close} />}
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
          <PosteMenu poste={poste} ask={ask} />
        </Group>
      </Table.Td>
    </Table.Tr>
  )
}

interface PosteStateProps {
  readonly poste: PosteView
  readonly all: readonly PosteView[]
}

/** Whether a poste takes part; when its six words were heard, and by whom. */
function PosteState({ poste, all }: PosteStateProps) {
  const { leftOn, isFirst, tookOver, hasKeys, checkedOn, checkedBy } = poste
  if (leftOn !== null)
    return (
      <>
        {isReplaced(poste, all) ? <State icon={IconReplace}>Remplacé</State> : <State icon={IconLogout}>Parti</State>}
        <Second block>le {longDate(leftOn)}</Second>
      </>
    )
  if (!hasKeys)
    return (
      <>
        <State icon={IconAlertTriangle} tone="ochre">
          Clés illisibles
        </State>
        <Second block>rien ne peut lui être envoyé</Second>
      </>
    )
  return (
    <>
      <State icon={IconShieldCheck} tone="accent">
        {tookOver ? 'A repris l’espace' : isFirst ? 'A ouvert l’espace' : 'Vérifié'}
      </State>
      {checkedOn !== null && (
        <Second block>
          {isFirst && 'six mots vérifiés '}le {longDate(checkedOn)}
          {checkedBy !== null && `, par ${checkedBy}`}
        </Second>
      )}
    </>
  )
}

interface ReplaceDialogProps {
  readonly poste: PosteView
  readonly close: () => void
}

/** The computer of a member was lost or changed: it is set aside, and its member joins again as the same person. */
function ReplaceDialog({ poste, close }: ReplaceDialogProps) {
  const invitation = useDocument(useJob('espace', 'replace'), { done: 'Invitation prête', close })
  const name = posteName(poste)
  return (
    <FormDialog
      size={620}
      title={`L’ordinateur ${withDe(name)} a changé`}
      verb="Préparer son invitation"
      write={invitation}
      submit={() => invitation.write((job) => ({ poste: poste.id, job }))}
      close={close}
    >
      <Text>
        Un ordinateur perdu, volé ou remplacé emporte ses clés : elles ne se retrouvent pas. Celui-ci est mis de côté
        dès maintenant, plus rien n’est chiffré pour lui, et une invitation au même nom est préparée.
      </Text>
      <MarkedList ordered>
        <li>Donnez l’invitation à {name}, par courriel ou sur une clé.</li>
        <li>Sur son nouvel ordinateur, elle s’ouvre au premier lancement de Concerto.</li>
        <li>Son premier envoi sera retenu : ses nouveaux mots vous seront demandés au téléphone.</li>
        <li>Votre envoi suivant lui rendra tout ce que l’espace contient.</li>
      </MarkedList>
    </FormDialog>
  )
}
