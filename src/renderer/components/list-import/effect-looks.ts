import { IconArrowForwardUp, IconCheck, IconHelpCircle, IconPencil, IconPlus, IconX } from '@tabler/icons-react'
import type { ImportLine } from '#shared/contract/import-line.ts'
import type { Look } from '../State.tsx'

/** How each effect shows: an icon and, for what waits for somebody, a colour. */
export const effectLooks: Readonly<Record<ImportLine['effect'], Look>> = {
  new: { icon: IconPlus, tone: 'ink' },
  changed: { icon: IconPencil, tone: 'ink' },
  identical: { icon: IconCheck, tone: 'ink' },
  doubtful: { icon: IconHelpCircle, tone: 'ochre' },
  refused: { icon: IconX, tone: 'brick' },
  skipped: { icon: IconArrowForwardUp, tone: 'ink' },
}
