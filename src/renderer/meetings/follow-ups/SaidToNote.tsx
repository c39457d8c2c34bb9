import { Box, Button, Group } from '@mantine/core'
import { enumerated } from '#shared/kernel/enumerated.ts'
import { isLocked } from '#shared/records/meetings/meeting/is-locked.ts'
import type { Meeting } from '#shared/records/records.ts'
import { saidDueDay } from '#shared/text/said-due-day.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { Second } from '../../components/plain/Second.tsx'
import { useGesture } from '../../components/use-gesture.ts'
import { dayOf } from '../../words/dates.ts'
import { agree, counted, sentenceCase } from '../../words/numbers.ts'
import { quoted } from '../../words/spaces.ts'
import { followUpName, followUpOfSaid } from './follow-up-words.ts'

/** In one gesture; the others come next. */
const most = 200

/** More would be a list. */
const mostNamed = 3

/**
 * What the texts decided and asked and the table of the minutes does not hold yet: noted in one gesture, as the closing of a
 * session does. Until it is closed, that is where it is asked.
 */
export function SaidToNote({ meeting }: { readonly meeting: Meeting }) {
  const said = useApiQuery('followUps', 'said', { meeting: meeting.id }).data ?? []
  const add = useGesture('followUps', 'add')
  if (said.length === 0 || meeting.state === 'running' || isLocked(meeting)) return null
  const saidOn = meeting.date ?? dayOf(new Date())
  const items = said.slice(0, most).map((one) => followUpOfSaid(one, saidDueDay(one.text, saidOn)?.day))
  const named = said.slice(0, mostNamed).map((one) => quoted(followUpName(one)))
  const others = said.length - named.length
  return (
    <Group gap="sm" my="md" p="var(--s3) var(--s4)" bg="var(--sunken)" bdrs="sm" data-only="screen">
      <Box flex="1 1 14rem">
        {sentenceCase(
          counted(
            said.length,
            'décision ou tâche des textes n’est pas dans les suites à donner',
            'décisions ou tâches des textes ne sont pas dans les suites à donner',
            'f',
          ),
        )}
        .
        <Second block>
          {enumerated([...named, ...(others === 0 ? [] : [counted(others, 'autre', 'autres', 'f')])])}
        </Second>
      </Box>
      <Button
        size="xs"
        disabled={add.isPending}
        onClick={() =>
          add.act({ meeting: meeting.id, items }, ({ ids }) =>
            sentenceCase(counted(ids.length, 'suite notée', 'suites notées', 'f')),
          )
        }
      >
        {agree(said.length, 'La noter', 'Les noter')}
      </Button>
    </Group>
  )
}
