import { Button } from '@mantine/core'
import { IconFileSpreadsheet } from '@tabler/icons-react'
import type { Input } from '../../../api/api.ts'
import { useDocument } from '../../../components/jobs/use-document.ts'
import { useJob } from '../../../components/jobs/use-job.ts'

/** The table beside the map, as a workbook. */
export function PartsExport({ filter }: Pick<Input<'territory', 'map'>, 'filter'>) {
  const file = useDocument(useJob('territory', 'writeParts'), { done: 'Classeur prêt' })
  return (
    <Button
      size="xs"
      variant="subtle"
      data-only="screen"
      leftSection={<IconFileSpreadsheet size={16} stroke={1.6} aria-hidden="true" />}
      loading={file.isPending}
      onClick={() => void file.write((job) => ({ filter, job }))}
    >
      Exporter en Excel
    </Button>
  )
}
