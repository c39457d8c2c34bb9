import { Button, Stack } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPlus } from '@tabler/icons-react'
import type { NamedMeeting } from '#shared/contract/roadmap/fiches.ts'
import { kindWords } from '#shared/records/meetings/meeting/kind-words.ts'
import type { Meeting } from '#shared/records/records.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { Section } from '../../components/Section.tsx'
import { AddNeed } from './AddNeed.tsx'
import { NeedLinks } from './NeedLinks.tsx'

/** What was said to be missing at a meeting, and a need to note. */
export function MeetingNeeds({ meeting }: { readonly meeting: NamedMeeting & Pick<Meeting, 'kind'> }) {
  const lines = useApiQuery('needs', 'about', { record: 'meeting', id: meeting.id }).data ?? []
  const [adding, { open, close }] = useDisclosure(false)
  return (
    <Section title="Besoins exprimés" look="label">
      <Stack gap="sm" pt="xs" align="stretch">
        {lines.length > 0 && <NeedLinks lines={lines} label={`Besoins exprimés ${kindWords(meeting).toThe}`} />}
        <div>
          <Button size="xs" leftSection={<IconPlus size={16} stroke={1.6} />} onClick={open}>
            Noter un besoin
          </Button>
        </div>
      </Stack>
      <AddNeed opened={adding} close={close} meeting={meeting} />
    </Section>
  )
}
