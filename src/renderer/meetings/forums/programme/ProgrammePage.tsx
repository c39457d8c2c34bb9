import { Button } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { MeetingPage } from '#shared/contract/meetings/meetings.ts'
import { isLocked } from '#shared/records/meetings/meeting/is-locked.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { TemplateRemarks } from '../../../components/house-templates/TemplateRemarks.tsx'
import { Loaded } from '../../../components/Loaded.tsx'
import { LinkButton } from '../../../components/links.tsx'
import { PreparationScreen } from '../../page/PreparationScreen.tsx'
import { useMeetingDocument } from '../../use-meeting-document.ts'
import { ProgrammeEditor } from './ProgrammeEditor.tsx'

/** What happens at a forum or a café: when, where, with whom. It is the first page of its preparation. */
export function ProgrammePage(): ReactNode {
  const { meeting } = useParams({ from: '/reunions/$meeting/programme' })
  const programme = useApiQuery('programme', 'page', { meeting })
  const { busy, start, remarks, forgetRemarks } = useMeetingDocument(meeting)
  return (
    <PreparationScreen
      meeting={meeting}
      here="programme"
      actions={
        <Button loading={busy} onClick={() => start({ kind: 'programme' })}>
          Programme en Word
        </Button>
      }
    >
      {(view) => (
        <>
          <TemplateRemarks remarks={remarks} dismiss={forgetRemarks} />
          <Loaded query={programme} rows={8}>
            {(programme) => <ProgrammeEditor page={programme} />}
          </Loaded>
          <AgendaBeside view={view} />
        </>
      )}
    </PreparationScreen>
  )
}

/** An agenda is for those who keep one beside the programme; once there, it has its tab. */
function AgendaBeside({ view: { meeting, agenda } }: { readonly view: MeetingPage }) {
  if (agenda.length > 0 || isLocked(meeting)) return null
  return (
    <LinkButton to="/reunions/$meeting/ordre-du-jour" params={{ meeting: meeting.id }} variant="subtle" mt="md">
      Tenir aussi un ordre du jour
    </LinkButton>
  )
}
