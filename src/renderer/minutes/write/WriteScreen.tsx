import { useNavigate, useSearch } from '@tanstack/react-router'
import { isLocked } from '#shared/records/meetings/meeting/is-locked.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import { useScreenKeys } from '../../components/keys/screen-keys.ts'
import { EmptyMinutes } from './EmptyMinutes.tsx'
import { PreviewPanes } from './PreviewPanes.tsx'
import { useCtrlS } from './use-ctrl-s.ts'
import { type VariantChoice, wantedFor, wholeMinutes } from './variant-choice.ts'
import { WriteHead } from './WriteHead.tsx'
import { WritePanes } from './WritePanes.tsx'
import classes from './write.module.css'
import { readKeys, writeKeys } from './write-keys.ts'
import type { WriteView } from './write-view.ts'

/** One screen, two views: a section being written, and the document as it will print. */
export function WriteScreen({ minutes }: { readonly minutes: Minutes }) {
  const search = useSearch({ from: '/comptes-rendus/$meeting' })
  const navigate = useNavigate({ from: '/comptes-rendus/$meeting' })
  const locked = isLocked(minutes.meeting)
  useScreenKeys(locked ? readKeys : writeKeys)
  useCtrlS(minutes.meeting)
  const section = minutes.sections.find(({ id }) => id === search.section) ?? minutes.sections[0]
  const view = locked ? 'apercu' : (search.vue ?? 'ecrire')
  const variant = search.variante ?? 'complet'
  const show: WriteView['show'] = (id, next = view) =>
    next === 'relecture' || next === 'versions'
      ? void navigate({ to: `/comptes-rendus/$meeting/${next}`, search: {} })
      : void navigate({
          search: { section: id, ...(next === 'apercu' ? { ...search, vue: next, section: id } : {}) },
          replace: true,
        })
  const showVariant = (variante: VariantChoice) =>
    void navigate({ search: { ...search, vue: 'apercu', variante }, replace: true })
  const wanted = view === 'apercu' ? wantedFor(variant, section?.id ?? null) : wholeMinutes
  return (
    <div className={classes.screen}>
      <WriteHead minutes={minutes} view={view} wanted={wanted} />
      {section === undefined && <EmptyMinutes meeting={minutes.meeting.id} show={show} />}
      {section !== undefined && view === 'ecrire' && <WritePanes {...{ minutes, section, view, show }} />}
      {section !== undefined && view === 'apercu' && (
        <PreviewPanes {...{ minutes, section, view, show, wanted, variant, showVariant }} />
      )}
    </div>
  )
}
