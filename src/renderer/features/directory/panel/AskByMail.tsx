import { Button, CopyButton, Drawer, Group, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconCheck, IconCopy, IconMail } from '@tabler/icons-react'
import type { RelanceMail } from '#shared/contract/directory.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiMutation, useApiQuery } from '../../../api/hooks.ts'
import { Facts } from '../../../components/Facts.tsx'
import { tellDone } from '../../../components/tell-done.tsx'
import { useUndo } from '../../../components/use-undo.ts'
import classes from './EntryPanel.module.css'
import { EntryState } from './EntryState.tsx'
import { mailText, mailtoOf } from './mail.ts'

/** « Demander par courriel »: the mail is ready; one's own program sends it. */
export function AskByMail({ actor }: { readonly actor: RowId }) {
  const [opened, { open, close }] = useDisclosure(false)
  const mail = useApiQuery('directory', 'relanceMail', opened ? { actor } : null)
  return (
    <>
      <Button size="xs" onClick={open}>
        Demander par courriel
      </Button>
      <Drawer opened={opened} onClose={close} title="Demander par courriel" size={560}>
        <EntryState query={mail}>{(ready) => <Mail actor={actor} mail={ready} close={close} />}</EntryState>
      </Drawer>
    </>
  )
}

interface MailProps {
  readonly actor: RowId
  readonly mail: RelanceMail
  readonly close: () => void
}

function Mail({ actor, mail, close }: MailProps) {
  const markAsked = useApiMutation('directory', 'markAsked')
  const { undo } = useUndo()
  const asked = () =>
    markAsked.mutate({ ids: [actor] }, { onSuccess: () => tellDone('Demande notée aujourd’hui', undo) })
  return (
    <Stack gap="lg">
      <Facts
        facts={[
          ['À', mail.to.length === 0 ? 'Aucune adresse n’est connue.' : mail.to.join(', ')],
          ['Objet', mail.subject],
        ]}
      />
      <Text className={classes.written ?? ''}>{mail.body}</Text>
      <Text size="sm" c="var(--ink-2)">
        Votre messagerie s’ouvre avec ce texte ; rien ne part d’ici.
      </Text>
      <Group gap="sm">
        <Button
          variant="filled"
          component="a"
          href={mailtoOf(mail)}
          target="_blank"
          rel="noreferrer"
          leftSection={<IconMail size={18} stroke={1.6} />}
          onClick={() => {
            asked()
            close()
          }}
        >
          Ouvrir dans la messagerie
        </Button>
        <CopyButton value={mailText(mail)}>
          {({ copied, copy }) => (
            <Button
              leftSection={copied ? <IconCheck size={18} stroke={1.6} /> : <IconCopy size={18} stroke={1.6} />}
              onClick={() => {
                copy()
                asked()
              }}
            >
              {copied ? 'Texte copié' : 'Copier le texte'}
            </Button>
          )}
        </CopyButton>
      </Group>
    </Stack>
  )
}
