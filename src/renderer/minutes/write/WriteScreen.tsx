import { Box, Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { hasProgramme } from '#shared/records/meetings/meeting/has-programme.ts'
import { isLocked } from '#shared/records/meetings/meeting/is-locked.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import type { Meeting } from '#shared/records/records.ts'
import { useApiMutation, useApiQuery } from '../../api/hooks.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { TextToolbar } from '../../components/editor/LongEditor.tsx'
import { SharedToolbar } from '../../components/editor/shared-toolbar.tsx'
import type { KeyHint } from '../../components/KeyHints.tsx'
import { useScreenKeys } from '../../components/keys/screen-keys.ts'
import { LinkButton } from '../../components/links.tsx'
import { useGesture } from '../../components/use-gesture.ts'
import { FindBar, FindButton } from '../find/FindBar.tsx'
import { useFind } from '../find/use-find.ts'
import { MinutesPage } from '../page/MinutesPage.tsx'
import { PageMessages } from '../page/PageMessages.tsx'
import { pageKeys } from '../page/page-keys.ts'
import { Panes } from './Panes.tsx'
import { PreviewPanes, readKeys } from './PreviewPanes.tsx'
import { Plan } from './plan/Plan.tsx'
import { SectionSide } from './SectionSide.tsx'
import { useCtrlS } from './use-ctrl-s.ts'
import { ViewSwitch } from './ViewSwitch.tsx'
import { type VariantChoice, wantedFor, wholeMinutes } from './variant-choice.ts'
import { WriteHead } from './WriteHead.tsx'
import classes from './write.module.css'
import type { WriteView } from './write-view.ts'

/** One screen, two views: the minutes being written, as one page, and the document as it will print. */
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
    next === 'relecture' || next === 'retours' || next === 'versions'
      ? void navigate({ to: `/comptes-rendus/$meeting/${next}`, search: {} })
      : void navigate({
          search: { section: id, ...(next === 'apercu' ? { ...search, vue: next, section: id } : {}) },
          replace: true,
        })
  const showVariant = (variante: VariantChoice) =>
    void navigate({ search: { ...search, vue: 'apercu', variante }, replace: true })
  const contents = search.sommaire ?? false
  const showContents = (asked: boolean) => {
    const { sommaire: _, ...others } = search
    void navigate({ search: asked ? { ...others, sommaire: true } : others, replace: true })
  }
  const wanted = view === 'apercu' ? wantedFor(variant, section?.id ?? null, contents) : wholeMinutes
  return (
    <div className={classes.screen}>
      <WriteHead minutes={minutes} view={view} wanted={wanted} />
      {section === undefined && <EmptyMinutes meeting={minutes.meeting} show={show} />}
      {section !== undefined && view === 'ecrire' && <WritePanes {...{ minutes, section, view, show }} />}
      {section !== undefined && view === 'apercu' && (
        <PreviewPanes {...{ minutes, section, view, show, wanted, variant, showVariant, contents, showContents }} />
      )}
    </div>
  )
}

interface Props {
  readonly meeting: Meeting
  readonly show: WriteView['show']
}

/** Minutes in which nothing is written yet: where to begin, which is the agenda when there is one. */
function EmptyMinutes({ meeting, show }: Props) {
  const add = useApiMutation('minutes', 'addSection')
  const openAll = useGesture('session', 'openAllTexts')
  const agenda = useApiQuery('meetings', 'page', { id: meeting.id }).data?.agenda ?? []
  const isPlanned = agenda.some(({ kind, minutesText }) => kind !== 'pause' && minutesText !== 'none')
  const begin = (kind: 'front' | 'text') =>
    add.mutate({ meeting: meeting.id, after: null, kind, level: 1 }, { onSuccess: ({ id }) => show(id) })
  return (
    <Box py="lg" px="var(--s8)">
      <EmptyState
        title="Ce compte-rendu n’a encore aucune section."
        action={
          <>
            {isPlanned && (
              <Button
                variant="filled"
                disabled={openAll.isPending}
                onClick={() => openAll.act({ meeting: meeting.id }, 'Sections de l’ordre du jour ajoutées')}
              >
                Partir de l’ordre du jour
              </Button>
            )}
            {!hasProgramme(meeting) && (
              <LinkButton to="/reunions/$meeting/salle" params={{ meeting: meeting.id }}>
                Prendre les notes
              </LinkButton>
            )}
            {!isPlanned && (
              <Button leftSection={<IconPlus size={18} stroke={1.6} />} onClick={() => begin('front')}>
                Commencer par le bloc titre
              </Button>
            )}
            <Button variant="subtle" onClick={() => begin('text')}>
              Commencer par un texte
            </Button>
          </>
        }
      >
        {isPlanned && (
          <>
            <strong>Partir de l’ordre du jour</strong> donne à chaque point sa section, et la liste des présents.{' '}
          </>
        )}
        {!hasProgramme(meeting) && (
          <>
            <strong>Prendre les notes</strong> mène à la salle, pendant la réunion ou après&nbsp;: chaque point de
            l’ordre du jour y reçoit son texte, et le compte-rendu se fait à mesure.{' '}
          </>
        )}
        {!isPlanned && titleBlockWords}
      </EmptyState>
    </Box>
  )
}

const titleBlockWords =
  'Le bloc titre porte le nom de la feuille de route, le secteur et la date. Les textes, tableaux d’axe, fiches-actions et la liste des présents viennent ensuite, dans l’ordre que vous voulez.'

const writeKeys: readonly KeyHint[] = [
  { keys: ['↑', '↓'], does: 'parcourir le plan' },
  { keys: ['Entrée'], does: 'ouvrir la section, ou poser celle qui est prise' },
  { keys: ['Espace'], does: 'prendre une section du plan, puis la déplacer par les flèches' },
  { keys: ['/'], does: 'en début de ligne, insérer un bloc de texte' },
  { keys: ['Tab'], does: 'augmenter le retrait d’une liste' },
  { keys: ['Maj', 'Tab'], does: 'réduire le retrait' },
  ...pageKeys,
  { keys: ['Échap', 'Tab'], does: 'sortir du texte' },
  { keys: ['Ctrl', 'S'], does: 'fixer une version' },
]

/** Plan, the page being written, and what can be set of the section where one is. */
function WritePanes(props: WriteView) {
  const { minutes, section, view, show } = props
  const [page, setPage] = useState<HTMLElement | null>(null)
  const [asked, setAsked] = useState(0)
  const choose: WriteView['show'] = (id, next) => {
    setAsked(asked + 1)
    show(id, next)
  }
  const find = useFind({ minutes, page, show: choose })
  return (
    <SharedToolbar>
      <Panes
        plan={<Plan {...props} show={choose} />}
        centre={
          <>
            <div className={classes.bar}>
              <ViewSwitch view={view} choose={(next) => show(section.id, next)} locked={false} />
              <FindButton find={find} />
            </div>
            <TextToolbar />
            <FindBar find={find} />
            <PageMessages minutes={minutes} />
            <MinutesPage
              minutes={minutes}
              section={section.id}
              asked={asked}
              reach={(id) => show(id)}
              onPage={setPage}
            />
          </>
        }
        side={<SectionSide key={section.id} {...props} />}
        centreName="Texte du compte-rendu"
        sideName="Réglages de la section"
      />
    </SharedToolbar>
  )
}
