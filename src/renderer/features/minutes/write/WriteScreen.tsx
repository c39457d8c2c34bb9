import { useNavigate, useSearch } from '@tanstack/react-router'
import type { Minutes } from '#shared/domain/minutes.ts'
import type { Section } from '#shared/domain/records.ts'
import { useScreenKeys } from '../../../components/keys/screen-keys.ts'
import { EmptyMinutes } from './EmptyMinutes.tsx'
import { PreviewPanes } from './PreviewPanes.tsx'
import { useCtrlS } from './use-ctrl-s.ts'
import type { MinutesView } from './ViewSwitch.tsx'
import { WriteHead } from './WriteHead.tsx'
import { WritePanes } from './WritePanes.tsx'
import classes from './write.module.css'
import { writeKeys } from './write-keys.ts'

export interface WriteView {
  readonly minutes: Minutes
  /** The section shown. */
  readonly section: Section
  readonly view: Exclude<MinutesView, 'relecture'>
  readonly show: (section: string, view?: MinutesView) => void
}

/** One screen, two views: a section being written, and the document as it will print. */
export function WriteScreen({ minutes }: { readonly minutes: Minutes }) {
  const search = useSearch({ from: '/comptes-rendus/$meeting' })
  const navigate = useNavigate({ from: '/comptes-rendus/$meeting' })
  useScreenKeys(writeKeys)
  useCtrlS()
  const section = minutes.sections.find(({ id }) => id === search.section) ?? minutes.sections[0]
  const view = search.vue ?? 'ecrire'
  const show: WriteView['show'] = (id, next = view) =>
    next === 'relecture'
      ? void navigate({ to: '/comptes-rendus/$meeting/relecture', search: {} })
      : void navigate({ search: { section: id, ...(next === 'apercu' ? { vue: next } : {}) }, replace: true })
  return (
    <div className={classes.screen}>
      <WriteHead minutes={minutes} view={view} />
      {section === undefined && <EmptyMinutes meeting={minutes.meeting.id} show={show} />}
      {section !== undefined && view === 'ecrire' && <WritePanes {...{ minutes, section, view, show }} />}
      {section !== undefined && view === 'apercu' && <PreviewPanes {...{ minutes, section, view, show }} />}
    </div>
  )
}
