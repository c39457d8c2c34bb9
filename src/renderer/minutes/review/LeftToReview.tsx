import { Alert, Button, Group, Text } from '@mantine/core'
import { IconEye } from '@tabler/icons-react'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Remark } from '#shared/records/minutes/remark.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { LinkAnchor } from '../../components/links.tsx'
import { plural } from '../../words/numbers.ts'
import { asks } from './review-words.ts'

interface Props {
  readonly meeting: RowId
  readonly close: () => void
}

/** What the review still tells before minutes are validated. Nothing of it forbids to. */
export function LeftToReview({ meeting, close }: Props) {
  const remarks = useRemarks(meeting)
  if (remarks === null) return null
  return (
    <Text c="var(--ink-2)">
      {remarks.length === 0 ? 'La relecture ne relève rien.' : <Left {...{ meeting, count: remarks.length, close }} />}
    </Text>
  )
}

/** After minutes were exported: what whoever sends them may still mend; nothing when the review asks for nothing. */
export function ExportedUnread({ meeting, close }: Props) {
  const count = useRemarks(meeting)?.filter(asks).length ?? 0
  if (count === 0) return null
  return (
    <Alert color="gray" icon={<IconEye size={20} stroke={1.6} />} role="status">
      <Group gap="var(--s3) var(--s5)" justify="space-between">
        <span>
          <Left {...{ meeting, count, close }} />
        </span>
        <Button size="xs" variant="subtle" onClick={close}>
          Fermer ce message
        </Button>
      </Group>
    </Alert>
  )
}

const useRemarks = (meeting: RowId): readonly Remark[] | null =>
  useApiQuery('review', 'ofMeeting', { meeting }).data?.remarks ?? null

function Left({ meeting, count, close }: Props & { readonly count: number }) {
  return (
    <>
      La relecture relève encore {plural(count, 'point', 'points')}.{' '}
      <LinkAnchor to="/comptes-rendus/$meeting/relecture" params={{ meeting }} underline="always" onClick={close}>
        Relire
      </LinkAnchor>
    </>
  )
}
