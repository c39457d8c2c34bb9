import { Alert, Box, Button, Group, Text } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { IconLock, IconLockOpen } from '@tabler/icons-react'
import { useState } from 'react'
import type { RowId } from '#shared/kernel/ids.ts'
import { isLocked } from '#shared/records/meetings/meeting/is-locked.ts'
import type { Meeting } from '#shared/records/records.ts'
import { useApiMutation, useApiQuery } from '../../api/hooks.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { Form } from '../../components/form/Form.tsx'
import { FormField } from '../../components/form/FormField.tsx'
import { LinkAnchor } from '../../components/links.tsx'
import { useMay } from '../../components/use-may.ts'
import { longDate } from '../../words/dates.ts'
import { counted, sentenceCase } from '../../words/numbers.ts'
import { whoMay } from '../../words/who-may.ts'

/** Why nothing can be written here any more, and the way to write again. Stands in each screen of the meeting. */
export function LockMessage({ meeting }: { readonly meeting: Meeting }) {
  const [opened, setOpened] = useState(false)
  const allowed = useMay('lockMinutes', meeting.sector)
  const propositions = useApiQuery('versions', 'propositions', isLocked(meeting) ? { meeting: meeting.id } : null)
  const count = propositions.data?.length ?? 0
  if (!isLocked(meeting)) return null
  return (
    <Alert mt="sm" mb="md" color="gray" icon={<IconLock size={20} stroke={1.6} />}>
      <Group gap="var(--s3) var(--s5)" justify="space-between">
        <Box component="span" flex="1 1 320px">
          Compte-rendu validé{meeting.validatedOn === null ? '' : ` le ${longDate(meeting.validatedOn)}`} : il se lit,
          s’exporte et s’imprime tel qu’il a été validé.{' '}
          {allowed ? 'Pour y changer quelque chose, il faut le rouvrir.' : whoMay.lockMinutes}
          {count > 0 && (
            <>
              {' '}
              <LinkAnchor
                to="/comptes-rendus/$meeting/versions"
                params={{ meeting: meeting.id }}
                hash="propositions"
                underline="always"
              >
                {`${sentenceCase(counted(count, 'proposition reçue', 'propositions reçues', 'f'))} depuis la validation`}
              </LinkAnchor>
            </>
          )}
        </Box>
        {allowed && (
          <Button size="xs" leftSection={<IconLockOpen size={16} stroke={1.6} />} onClick={() => setOpened(true)}>
            Rouvrir…
          </Button>
        )}
      </Group>
      {opened && <ReopenDialog meeting={meeting.id} close={() => setOpened(false)} />}
    </Alert>
  )
}

interface Props {
  readonly meeting: RowId
  readonly close: () => void
}

/** Opens validated minutes again, with why: it stays in the history of the meeting. */
function ReopenDialog({ meeting, close }: Props) {
  const form = useForm({
    initialValues: { reopenedFor: '' },
    validate: { reopenedFor: isNotEmpty('Dites pourquoi\u00a0: l’historique le garde.') },
    transformValues: ({ reopenedFor }) => ({ meeting, reason: reopenedFor }),
  })
  const reopen = useApiMutation('versions', 'reopen', { tellsFailure: true })
  return (
    <Dialog onClose={close} title="Rouvrir le compte-rendu">
      <Form form={form} write={reopen} done={() => 'Compte-rendu rouvert'} verb="Rouvrir" close={close}>
        <Text>
          La version validée reste dans la liste, telle quelle. Le compte-rendu sera de nouveau à valider, et ce qui a
          été proposé depuis y entrera.
        </Text>
        <FormField record="meeting" form={form} field="reopenedFor" rows={2} first />
      </Form>
    </Dialog>
  )
}
