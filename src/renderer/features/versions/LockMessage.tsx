import { Alert } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import type { Meeting } from '#shared/domain/records.ts'
import { longDate } from '../../words/dates.ts'

/** Why nothing can be written here any more. */
export function LockMessage({ meeting }: { readonly meeting: Meeting }) {
  if (meeting.state !== 'validated') return null
  return (
    <Alert mt="sm" color="gray" icon={<IconLock size={20} stroke={1.6} />}>
      Compte-rendu validé{meeting.validatedOn === null ? '' : ` le ${longDate(meeting.validatedOn)}`} : il se lit,
      s’exporte et s’imprime tel qu’il a été validé.
    </Alert>
  )
}
