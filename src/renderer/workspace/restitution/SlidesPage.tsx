import { Button, Checkbox, Group, MultiSelect, NativeSelect, Stack } from '@mantine/core'
import { IconDeviceDesktop, IconPresentation } from '@tabler/icons-react'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import type { TemplateChoice } from '#shared/contract/workspace/house-templates.ts'
import type { ShownRestitution } from '#shared/contract/workspace/restitution.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { isOff } from '#shared/records/meetings/meeting/is-off.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { TemplateRemarks } from '../../components/house-templates/TemplateRemarks.tsx'
import { TemplateSelect } from '../../components/house-templates/TemplateSelect.tsx'
import { PdfButton } from '../../components/jobs/PdfButton.tsx'
import { useDocument } from '../../components/jobs/use-document.ts'
import { useJob } from '../../components/jobs/use-job.ts'
import { useScreenKeys } from '../../components/keys/screen-keys.ts'
import { Loaded } from '../../components/Loaded.tsx'
import { LinkAnchor, LinkButton } from '../../components/links.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { wayTo } from '../../components/way-to.tsx'
import { longDate } from '../../words/dates.ts'
import { plural } from '../../words/numbers.ts'
import { askedOf, type RestitutionSearch } from './restitution-search.ts'
import { SlideView } from './SlideView.tsx'
import classes from './slides-page.module.css'

const route = getRouteApi('/restitution')

/** What is given back to the sectors, slide by slide; it is shown from here, or goes out as PowerPoint. */
export function SlidesPage(): ReactNode {
  const search = route.useSearch()
  const restitution = useApiQuery('restitution', 'get', askedOf(search))
  const file = useDocument(useJob('restitution', 'write'))
  const write = (as: 'slides' | 'pdf') =>
    file.write((job) => ({
      ...askedOf(search),
      as,
      job,
      template: file.template,
    }))
  const ready = restitution.data !== undefined
  usePresenterKey(ready)
  return (
    <>
      <PageHead
        title="Diaporama de restitution"
        crumbs={[wayTo.axes, 'Diaporama']}
        {...(ready && {
          sentence: `${plural(restitution.data.show.slides.length, 'diapositive', 'diapositives')}. Ce qui n’a pas de place à l’écran est dans les notes.`,
          actions: (
            <>
              <PdfButton loading={file.isPending} onClick={() => write('pdf')} />
              <Button
                leftSection={<IconPresentation size={18} stroke={1.6} />}
                loading={file.isPending}
                onClick={() => write('slides')}
              >
                Exporter en PowerPoint
              </Button>
              <LinkButton
                variant="filled"
                to="/restitution/presenter"
                search={search}
                leftSection={<IconDeviceDesktop size={18} stroke={1.6} />}
              >
                Présenter
              </LinkButton>
            </>
          ),
        })}
      />
      <TemplateRemarks remarks={file.remarks} dismiss={file.forgetRemarks} />
      <Loaded query={restitution} rows={8}>
        {(restitution) => (
          <>
            <Choices restitution={restitution} colors={file.template} setColors={file.choose} />
            <Slides restitution={restitution} />
          </>
        )}
      </Loaded>
    </>
  )
}

const presenterKey = [{ keys: ['F5'], does: 'présenter' }]

/** As in the programs people know. */
function usePresenterKey(ready: boolean): void {
  const search = route.useSearch()
  const navigate = useNavigate()
  useScreenKeys(presenterKey)
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key !== 'F5' || event.ctrlKey || event.shiftKey || !ready) return
      event.preventDefault()
      void navigate({ to: '/restitution/presenter', search })
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [navigate, ready, search])
}

interface ChoicesProps {
  readonly restitution: ShownRestitution
  readonly colors: TemplateChoice
  readonly setColors: (colors: TemplateChoice) => void
}

/** Where it is shown, which fiches have a slide, whether people are named, in which colours. */
function Choices({ restitution: { fiches }, colors, setColors }: ChoicesProps) {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const change = (changes: Changes) =>
    void navigate({ search: (since) => withoutNothing({ ...since, ...changes }), replace: true })
  return (
    <Stack gap="md" mb="xl" data-only="screen">
      <Group align="flex-end" gap="lg">
        <ShownAt chosen={search.reunion ?? null} choose={(reunion) => change({ reunion })} />
        <Checkbox
          label="Sans les personnes"
          checked={search.anonyme === true}
          onChange={({ currentTarget: { checked } }) => change({ anonyme: checked ? true : undefined })}
          pb="xs"
        />
        <TemplateSelect document="slides" choice={colors} choose={setColors} />
        <LinkAnchor to="/reglages/modeles-word" pb="xs">
          Couleurs de votre maison…
        </LinkAnchor>
      </Group>
      <MultiSelect
        label="Fiches qui ont leur diapositive"
        value={fiches.filter(({ chosen }) => chosen).map(({ id }) => id)}
        onChange={(ids) => change({ fiches: ids.join(',') })}
        data={fiches.map(({ id, reference, title }) => ({ value: id, label: `${reference} ${title}` }))}
        placeholder={fiches.some(({ chosen }) => chosen) ? '' : 'Aucune'}
        searchable
        clearable
      />
    </Stack>
  )
}

type Changes = { readonly [Name in keyof RestitutionSearch]: RestitutionSearch[Name] | undefined }

const withoutNothing = (search: Changes): RestitutionSearch =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined))

interface ShownAtProps {
  readonly chosen: RowId | null
  readonly choose: (meeting: RowId | undefined) => void
}

function ShownAt({ chosen, choose }: ShownAtProps) {
  const { data: meetings = [] } = useApiQuery('meetings', 'list', {})
  const shown = meetings.filter((meeting) => !isOff(meeting) && meeting.date !== null)
  return (
    <NativeSelect
      label="Montré à"
      value={chosen ?? ''}
      onChange={({ currentTarget: { value } }) => choose(value === '' ? undefined : (value as RowId))}
      data={[
        { value: '', label: 'Sans réunion' },
        ...shown.map(({ id, title, date }) => ({ value: id, label: `${title}, ${longDate(date ?? '')}` })),
      ]}
    />
  )
}

function Slides({ restitution: { show } }: { readonly restitution: ShownRestitution }) {
  const search = route.useSearch()
  return (
    <ol className={classes.slides} aria-label="Diapositives">
      {show.slides.map((slide, index) => (
        <li key={slide.title}>
          <LinkAnchor
            className={classes.slide ?? ''}
            to="/restitution/presenter"
            search={{ ...search, diapositive: index + 1 }}
            aria-label={`${index + 1}. ${slide.title}`}
          >
            <div aria-hidden="true">
              <SlideView slide={slide} footer={show.footer} number={index + 1} />
            </div>
          </LinkAnchor>
        </li>
      ))}
    </ol>
  )
}
