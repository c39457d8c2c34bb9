import { Alert, Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { MarkedList } from '../plain/MarkedList.tsx'

interface Props {
  readonly remarks: readonly string[]
  readonly dismiss: () => void
}

/** What whoever sends a document should know of it and it does not say, its template included; nothing when all is well. */
export function TemplateRemarks({ remarks, dismiss }: Props) {
  if (remarks.length === 0) return null
  return (
    <Alert
      color="ocre"
      icon={<IconAlertTriangle size={20} stroke={1.6} />}
      title="Le document est écrit. À savoir avant de l’envoyer."
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
