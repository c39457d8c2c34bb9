import { Modal, Stack, Text } from '@mantine/core'
import type { FollowUp } from '#shared/records/records.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { DialogEnd } from '../../components/FormEnd.tsx'
import { MailVerbs, MailWords } from '../../components/MailWords.tsx'
import { useClosingOnTop } from '../../components/on-top.ts'
import { Waiting } from '../../components/Waiting.tsx'

interface Props {
  readonly followUp: FollowUp
  readonly opened: boolean
  readonly onClose: () => void
}

/** A mail to the bearer with all that is awaited of them: opened in the mail program, or copied. */
export function BearerMail({ followUp, opened, onClose }: Props) {
  return (
    <Modal
      opened={opened}
      onClose={useClosingOnTop(opened, onClose)}
      title={`Écrire à ${followUp.bearer ?? ''}`}
      size="lg"
    >
      {opened && <MailText followUp={followUp} close={onClose} />}
    </Modal>
  )
}

function MailText({ followUp, close }: Pick<Props, 'followUp'> & { readonly close: () => void }) {
  const mail = useApiQuery('followUps', 'mail', { id: followUp.id })
  if (mail.isError) return <ErrorMessage thrown={mail.error} retry={() => void mail.refetch()} />
  if (mail.data === undefined) return <Waiting />
  const { to, subject, body } = mail.data
  return (
    <Stack gap="md">
      {to.length === 0 && (
        <Text c="var(--ochre)">
          Aucune adresse n’est connue pour ce porteur&nbsp;: copiez le texte, ou complétez l’annuaire.
        </Text>
      )}
      <MailWords to={to} subject={subject} body={body} />
      <DialogEnd close={close} stays>
        <MailVerbs to={to} subject={subject} body={body} />
      </DialogEnd>
    </Stack>
  )
}
