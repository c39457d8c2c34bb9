import { Alert, Box, Button, Group } from '@mantine/core'
import { IconLock, IconLockOpen } from '@tabler/icons-react'
import { useState } from 'react'
import { isLocked } from '#shared/records/meetings/meeting/is-locked.ts'
import type { Meeting } from '#shared/records/records.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { LinkAnchor } from '../../components/links.tsx'
import { useMay } from '../../components/use-may.ts'
import { longDate } from '../../words/dates.ts'
import { counted, sentenceCase } from '../../words/numbers.ts'
import { whoMay } from '../../words/who-may.ts'
import { ReopenDialog } from './ReopenDialog.tsx'

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
