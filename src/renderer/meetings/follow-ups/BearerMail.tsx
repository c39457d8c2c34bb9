import { Button, CopyButton, Group, Modal, Text } from '@mantine/core'
import { IconCopy, IconMail } from '@tabler/icons-react'
import type { FollowUp } from '#shared/records/records.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { MailWords } from '../../components/MailWords.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import { mailtoOf } from '../../directory/relances/relances-words.ts'

interface Props {
  readonly followUp: FollowUp
  readonly opened: boolean
  readonly onClose: () => void
}

/** A mail to the bearer with all that is awaited of them: opened in the mail program, or copied. */
export function BearerMail({ followUp, opened, onClose }: Props) {
  return (
    <Modal opened={opened} onClose={onClose} title={`Écrire à ${followUp.bearer ?? ''}`} size="lg">
      {opened && <MailText followUp={followUp} />}
    </Modal>
  )
}

function MailText({ followUp }: Pick<Props, 'followUp'>) {
  const mail = useApiQuery('followUps', 'mail', { id: followUp.id })
  if (mail.isError) return <ErrorMessage thrown={mail.error} retry={() => void mail.refetch()} />
  if (mail.data === undefined) return <Waiting />
  const { to, subject, body } = mail.data
  return (
    <>
      {to.length === 0 && (
        <Text c="var(--ochre)" mb="sm">
          Aucune adresse n’est connue pour ce porteur&nbsp;: copiez le texte, ou complétez l’annuaire.
        </Text>
      )}
      <MailWords to={to} subject={subject} body={body} />
      <Group gap="sm" mt="md">
        <Button
          component="a"
          href={mailtoOf(mail.data)}
          variant="filled"
          leftSection={<IconMail size={18} stroke={1.6} aria-hidden="true" />}
        >
          Ouvrir dans la messagerie
        </Button>
        <CopyButton value={body}>
          {({ copied, copy }) => (
            <Button leftSection={<IconCopy size={18} stroke={1.6} aria-hidden="true" />} onClick={copy}>
              {copied ? 'Texte copié' : 'Copier le texte'}
            </Button>
          )}
        </CopyButton>
      </Group>
    </>
  )
}
