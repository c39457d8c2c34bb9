import { Text } from '@mantine/core'
import type { MeetingSummary } from '#shared/contract/meetings/meetings.ts'
import { hasProgramme } from '#shared/records/meetings/meeting/has-programme.ts'
import { LinkAnchor } from '../../components/links.tsx'
import { counted, sentenceCase } from '../../words/numbers.ts'

/** Where the minutes stand, in a sentence, and the other way in: a file. */
export function MinutesDoor({ summary }: { readonly summary: MeetingSummary }) {
  if (summary.written)
    return (
      <Text c="var(--ink-2)">
        {sentenceCase(counted(summary.sections, 'section écrite', 'sections écrites', 'f'))}.
      </Text>
    )
  return (
    <Text c="var(--ink-2)">
      Rien n’est encore écrit.{' '}
      {!hasProgramme(summary) && (
        <>
          <LinkAnchor to="/reunions/$meeting/salle" params={{ meeting: summary.id }} underline="always">
            Prendre les notes
          </LinkAnchor>{' '}
          se fait dans la salle, point par point.{' '}
        </>
      )}
      Un compte-rendu déjà rédigé{' '}
      <LinkAnchor to="/comptes-rendus/importer" underline="always">
        s’importe d’un fichier
      </LinkAnchor>
      , et s’ouvre à part.
    </Text>
  )
}
