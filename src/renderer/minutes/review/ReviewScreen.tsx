import { Box } from '@mantine/core'
import type { RowId } from '#shared/kernel/ids.ts'
import { isLocked } from '#shared/records/meetings/meeting/is-locked.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import type { KeyHint } from '../../components/KeyHints.tsx'
import { useScreenKeys } from '../../components/keys/screen-keys.ts'
import { LinkButton } from '../../components/links.tsx'
import { pageKeys } from '../page/page-keys.ts'
import { readKeys } from '../write/PreviewPanes.tsx'
import { WriteHead } from '../write/WriteHead.tsx'
import write from '../write/write.module.css'
import { ReadPanes } from './ReadPanes.tsx'
import { ReviewPanes } from './ReviewPanes.tsx'
import type { ReviewView } from './review-view.ts'

/**
 * The minutes as one page, what should be looked at again beside it; nothing of it blocks the export. Validated from here,
 * they are read as they print.
 */
export function ReviewScreen(view: ReviewView) {
  const { minutes } = view
  const [section] = minutes.sections
  const locked = isLocked(minutes.meeting)
  useScreenKeys(locked ? readKeys : reviewKeys)
  return (
    <div className={write.screen}>
      <WriteHead minutes={minutes} view={locked ? 'apercu' : 'ecrire'} />
      {section === undefined && <NothingWritten meeting={minutes.meeting.id} />}
      {section !== undefined && !locked && <ReviewPanes {...view} />}
      {section !== undefined && locked && <ReadPanes minutes={minutes} section={section} />}
    </div>
  )
}

function NothingWritten({ meeting }: { readonly meeting: RowId }) {
  return (
    <Box py="lg" px="var(--s8)">
      <EmptyState
        title="Ce compte-rendu n’a encore aucune section."
        action={
          <LinkButton to="/comptes-rendus/$meeting" params={{ meeting }}>
            Écrire le compte-rendu
          </LinkButton>
        }
      >
        La relecture compare ce qui est annoncé et ce qui est listé, les présents, les numéros, les liens, une fois
        qu’il y a quelque chose à relire.
      </EmptyState>
    </Box>
  )
}

const reviewKeys: readonly KeyHint[] = [
  { keys: ['↑', '↓'], does: 'remarque précédente, suivante' },
  { keys: ['Entrée'], does: 'aller à l’endroit de la remarque, puis revenir à elle' },
  { keys: ['Tab'], does: 'ce qui la règle, ou la laisse ainsi' },
  { keys: ['Ctrl', 'Entrée'], does: 'dans la page, revenir à la remarque' },
  { keys: ['F6'], does: 'passer du plan à la page, puis aux remarques' },
  ...pageKeys,
]
