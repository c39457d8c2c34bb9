import { Button, CopyButton } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { followUpsText } from './follow-up-words.ts'

/** Those of a meeting as text, for a mail. */
export function CopyFollowUps({ meeting }: { readonly meeting: RowId }) {
  const lines = useApiQuery('followUps', 'list', { meeting }).data?.lines ?? []
  return (
    <CopyButton value={followUpsText(lines)}>
      {({ copied, copy }) => (
        <Button
          leftSection={<IconCopy size={18} stroke={1.6} aria-hidden="true" />}
          onClick={copy}
          disabled={lines.length === 0}
        >
          {copied ? 'Texte copié' : 'Copier le texte'}
        </Button>
      )}
    </CopyButton>
  )
}
