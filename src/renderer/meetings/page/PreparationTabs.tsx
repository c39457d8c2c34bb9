import { IconCircleCheck, IconClock } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { MeetingPage } from '#shared/contract/meetings/meetings.ts'
import { kindWords } from '#shared/records/meetings/meeting/kind-words.ts'
import { PageTabs, TabsRow } from '../../components/PageTabs.tsx'
import classes from '../../components/page.module.css'
import { MeetingTabs } from '../../minutes/MeetingTabs.tsx'
import { type PreparationPage, preparationPaths, preparationTabs, type Remains } from './preparation-tabs.ts'

interface Props {
  readonly view: MeetingPage
  readonly here: PreparationPage
}

/** The pages of the preparation, each with what remains in it; the other screens of the meeting stand at the end. */
export function PreparationTabs({ view, here }: Props) {
  const meeting = view.meeting.id
  return (
    <TabsRow>
      <PageTabs label={`Préparation ${kindWords(view.meeting).ofThe}`} flush>
        {preparationTabs(view, here).map(({ page, label, remains }) => (
          <Link
            key={page}
            to={preparationPaths[page]}
            params={{ meeting }}
            className={classes.tab}
            activeOptions={{ exact: true, includeSearch: false }}
          >
            {label}
            {remains !== null && <Remaining remains={remains} />}
          </Link>
        ))}
      </PageTabs>
      <MeetingTabs meeting={meeting} besidePreparation />
    </TabsRow>
  )
}

const glyphs = { done: IconCircleCheck, waits: IconClock, count: null }

function Remaining({ remains: { state, words } }: { readonly remains: Remains }) {
  const Glyph = glyphs[state]
  return (
    <span className={classes.remains} data-tone={state === 'waits' ? 'ochre' : undefined}>
      {Glyph !== null && <Glyph size={16} stroke={1.6} aria-hidden="true" />} {words}
    </span>
  )
}
