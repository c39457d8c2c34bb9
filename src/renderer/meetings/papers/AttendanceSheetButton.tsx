import { IconSignature } from '@tabler/icons-react'
import { mostFreeLines } from '#shared/contract/limits.ts'
import type { WantedDocument } from '#shared/contract/meetings/meeting-documents.ts'
import { CountedPaper } from './CountedPaper.tsx'

interface Props {
  readonly busy: boolean
  readonly start: (document: WantedDocument) => void
}

/** Asks how many lines to leave free, then writes the sheet. */
export function AttendanceSheetButton({ busy, start }: Props) {
  return (
    <CountedPaper
      name="Feuille d’émargement"
      icon={IconSignature}
      label="Lignes libres"
      description="Pour qui vient sans être inscrit. Les autres gardent leur numéro de ligne d’une feuille à l’autre."
      usual={8}
      most={mostFreeLines}
      verb="Écrire la feuille"
      busy={busy}
      write={(freeLines) => start({ kind: 'attendanceSheet', freeLines })}
    />
  )
}
