import { Alert, Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { MarkedList } from '../plain/MarkedList.tsx'

interface Props {
  readonly remarks: readonly string[]
  readonly dismiss: () => void
}

/** What a template asked for that its document could not give; nothing when there is nothing to say. */
export function TemplateRemarks({ remarks, dismiss }: Props) {
  if (remarks.length === 0) return null
  return (
    <Alert
      color="ocre"
      icon={<IconAlertTriangle size={20} stroke={1.6} />}
      title="Le document est écrit. Son modèle demande un regard."
      role="status"
    >
      <MarkedList>
        {remarks.map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </MarkedList>
      <Button size="xs" variant="subtle" onClick={dismiss}>
        Fermer ce message
      </Button>
    </Alert>
  )
}
