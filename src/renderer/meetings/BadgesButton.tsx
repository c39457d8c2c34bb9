import { IconId } from '@tabler/icons-react'
import { mostBlankBadges, usualBlankBadges } from '#shared/contract/limits.ts'
import type { WantedDocument } from '#shared/contract/meetings/meeting-documents.ts'
import { CountedPaper } from './CountedPaper.tsx'

interface Props {
  readonly busy: boolean
  readonly start: (document: WantedDocument) => void
}

/** Asks how many badges to leave without a name, then writes the sheets. */
export function BadgesButton({ busy, start }: Props) {
  return (
    <CountedPaper
      name="Badges"
      icon={IconId}
      label="Badges vierges"
      description="Pour qui vient sans être inscrit. Chaque personne attendue a le sien, et la dernière planche se complète."
      usual={usualBlankBadges}
      most={mostBlankBadges}
      verb="Écrire les badges"
      busy={busy}
      write={(blanks) => start({ kind: 'badges', blanks })}
    />
  )
}
