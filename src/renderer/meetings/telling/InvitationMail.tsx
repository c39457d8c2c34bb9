import { Button, Group, Text } from '@mantine/core'
import { IconCopy, IconMail, IconSend } from '@tabler/icons-react'
import type { Invitation } from '#shared/contract/meetings/invitations.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { copyText } from '../../components/copy-text.ts'
import { useGesture } from '../../components/use-gesture.ts'
import { counted, numberWord, sentenceCase } from '../../words/numbers.ts'
import { toNextStep } from '../page/next-step.ts'
import { addressesOf, mailLink } from './mail-link.ts'
import {
  convenedSentence,
  copyWords,
  markNewcomersWords,
  unreachableSentence,
  writeToNewcomersWords,
} from './telling-words.ts'

interface Props {
  readonly meeting: RowId
  readonly invitations: readonly Invitation[]
}

/** The addresses, the mail that invites, the one that asks again, and the note that they left. */
export function InvitationMail({ meeting, invitations }: Props) {
  const addresses = addressesOf(invitations)
  const unreachable = invitations.filter((one) => one.addresses.length === 0).map(({ attendance }) => attendance)
  const convened = invitations.filter(({ attendance }) => attendance.convenedOn !== null)
  const newcomers = invitations.filter(({ attendance }) => attendance.convenedOn === null)
  const waiting = convened.filter(({ attendance }) => attendance.answer === null)
  const invites = convened.length > 0 && newcomers.length > 0 ? newcomers : invitations
  const copyAddresses = () => {
    copyText(addresses.join('; '), sentenceCase(counted(addresses.length, 'adresse copiée', 'adresses copiées', 'f')))
  }
  return (
    <>
      <Group gap="xs" mt="xs">
        {addresses.length > 0 && (
          <>
            <MailButton meeting={meeting} to={invites} again={false}>
              {invites === invitations ? 'Préparer le message' : writeToNewcomersWords(newcomers.length)}
            </MailButton>
            <Button
              size="xs"
              leftSection={<IconCopy size={16} stroke={1.6} aria-hidden="true" />}
              onClick={copyAddresses}
            >
              {copyWords(addresses.length)}
            </Button>
          </>
        )}
        {newcomers.length > 0 && (
          <MarkConvened meeting={meeting} newcomers={newcomers.length} first={convened.length === 0} />
        )}
        {addressesOf(waiting).length > 0 && (
          <MailButton meeting={meeting} to={waiting} again>
            {`Relancer les ${numberWord(waiting.length)} sans réponse`}
          </MailButton>
        )}
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
  readonly children: string
}

/** Opens the mail program with as much as a link holds; what it does not hold is in the clipboard, to be pasted. */
function MailButton({ meeting, to, again, children }: MailProps) {
  const mail = useApiQuery('invitations', 'mail', { meeting, again })
  if (mail.data === undefined) return null
  const addresses = addressesOf(to)
  const link = mailLink(mail.data, addresses)
  const open = () => {
    if (link.addressed) return
    copyText(
      link.written ? addresses.join('; ') : mail.data.body,
      link.written
        ? `${sentenceCase(counted(addresses.length, 'adresse copiée', 'adresses copiées', 'f'))}\u00a0: collez-les en Cci`
        : 'Texte copié\u00a0: collez-le dans le message, puis copiez les adresses',
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
      {children}
    </Button>
  )
}

interface MarkProps {
  readonly meeting: RowId
  readonly newcomers: number
  /** Nobody was convened yet. */
  readonly first: boolean
}

/** Notes that the convocations left, by whatever way they did. */
function MarkConvened({ meeting, newcomers, first }: MarkProps) {
  const mark = useGesture('invitations', 'convene')
  const act = () => mark.act({ meeting }, ({ convened }) => convenedSentence(convened), toNextStep)
  return (
    <Button
      size="xs"
      leftSection={<IconSend size={16} stroke={1.6} aria-hidden="true" />}
      loading={mark.isPending}
      onClick={act}
    >
      {first ? 'Marquer comme convoquées' : markNewcomersWords(newcomers)}
    </Button>
  )
}
