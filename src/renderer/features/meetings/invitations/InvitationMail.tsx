import { Button, Group, Text } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import { IconCopy, IconMail, IconSend } from '@tabler/icons-react'
import type { Invitation } from '#shared/contract/invitations.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiMutation, useApiQuery } from '../../../api/hooks.ts'
import { tellDone } from '../../../components/tell-done.tsx'
import { useUndo } from '../../../components/use-undo.ts'
import { counted, numberWord, sentenceCase } from '../../../words/numbers.ts'
import { copyWords, unreachableSentence } from './invitation-words.ts'
import { addressesOf, mailLink } from './mail-link.ts'

interface Props {
  readonly meeting: RowId
  readonly invitations: readonly Invitation[]
  /** Those who did not answer. */
  readonly waiting: readonly Invitation[]
}

/** The addresses, the mail that invites, the one that asks again, and the note that they left. */
export function InvitationMail({ meeting, invitations, waiting }: Props) {
  const { copy } = useClipboard()
  const addresses = addressesOf(invitations)
  const unreachable = invitations.filter((one) => one.addresses.length === 0).map(({ attendance }) => attendance)
  const convened = invitations.some(({ attendance }) => attendance.convenedOn !== null)
  const copyAddresses = () => {
    copy(addresses.join('; '))
    tellDone(sentenceCase(counted(addresses.length, 'adresse copiée', 'adresses copiées', 'f')))
  }
  return (
    <>
      <Group gap="xs" mt="xs">
        {addresses.length > 0 && (
          <>
            <MailButton meeting={meeting} to={invitations} again={false} />
            <Button
              size="xs"
              leftSection={<IconCopy size={16} stroke={1.6} aria-hidden="true" />}
              onClick={copyAddresses}
            >
              {copyWords(addresses.length)}
            </Button>
          </>
        )}
        <MarkConvened meeting={meeting} invitations={invitations} />
        {convened && addressesOf(waiting).length > 0 && <MailButton meeting={meeting} to={waiting} again />}
      </Group>
      {unreachable.length > 0 && (
        <Text size="sm" c="var(--ochre)" mt="xs">
          {unreachableSentence(unreachable)}
        </Text>
      )}
    </>
  )
}

interface MailProps {
  readonly meeting: RowId
  readonly to: readonly Invitation[]
  readonly again: boolean
}

/** Opens the mail program with as much as a link holds; what it does not hold is in the clipboard, to be pasted. */
function MailButton({ meeting, to, again }: MailProps) {
  const { copy } = useClipboard()
  const mail = useApiQuery('invitations', 'mail', { meeting, again })
  if (mail.data === undefined) return null
  const addresses = addressesOf(to)
  const link = mailLink(mail.data, addresses)
  const open = () => {
    if (link.addressed) return
    copy(link.written ? addresses.join('; ') : mail.data.body)
    tellDone(
      link.written
        ? `${sentenceCase(counted(addresses.length, 'adresse copiée', 'adresses copiées', 'f'))} : collez-les en Cci`
        : 'Texte copié : collez-le dans le message, puis copiez les adresses',
    )
  }
  return (
    <Button
      size="xs"
      component="a"
      href={link.href}
      onClick={open}
      leftSection={<IconMail size={16} stroke={1.6} aria-hidden="true" />}
    >
      {again ? `Relancer les ${numberWord(to.length)} sans réponse` : 'Préparer le message'}
    </Button>
  )
}

function MarkConvened({ meeting, invitations }: Pick<Props, 'meeting' | 'invitations'>) {
  const mark = useApiMutation('invitations', 'markConvened')
  const { undo } = useUndo()
  const left = invitations.filter(({ attendance }) => attendance.convenedOn === null).length
  if (left === 0) return null
  const act = () =>
    mark.mutate(
      { meeting },
      {
        onSuccess: ({ convened }) =>
          tellDone(sentenceCase(counted(convened, 'convocation notée', 'convocations notées', 'f')), undo),
      },
    )
  return (
    <Button
      size="xs"
      leftSection={<IconSend size={16} stroke={1.6} aria-hidden="true" />}
      loading={mark.isPending}
      onClick={act}
    >
      Marquer comme convoquées
    </Button>
  )
}
