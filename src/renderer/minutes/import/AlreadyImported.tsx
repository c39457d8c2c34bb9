import { Alert } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import type { MeetingSummary } from '#shared/contract/meetings/meetings.ts'
import { LinkButton } from '../../components/links.tsx'
import { longDate } from '../../words/dates.ts'
import { quoted } from '../../words/spaces.ts'

/** The same text is already here: nothing is wrong, and here it is. */
export function AlreadyImported({ meeting }: { readonly meeting: MeetingSummary }) {
  return (
    <Alert icon={<IconCircleCheck size={20} stroke={1.6} />} title="Ce compte-rendu est déjà importé.">
      {quoted(meeting.title)}
      {meeting.date !== null && `, du ${longDate(meeting.date)}`}, vient de ce même texte.
      <LinkButton to="/comptes-rendus/$meeting" params={{ meeting: meeting.id }} size="xs" mt="sm" display="table">
        Ouvrir ce compte-rendu
      </LinkButton>
    </Alert>
  )
}
