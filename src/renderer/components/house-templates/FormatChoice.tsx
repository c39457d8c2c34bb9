import { SegmentedControl } from '@mantine/core'
import type { PaperFormat } from '#shared/contract/workspace/house-templates.ts'

interface Props {
  readonly format: PaperFormat
  readonly choose: (format: PaperFormat) => void
}

/** What the papers beside it are written as. */
export function FormatChoice({ format, choose }: Props) {
  return (
    <SegmentedControl
      aria-label="Format des documents"
      value={format}
      onChange={(chosen) => choose(chosen as PaperFormat)}
      data={[
        { value: 'word', label: 'Word' },
        { value: 'pdf', label: 'PDF' },
      ]}
    />
  )
}
