import { Button, Checkbox, Group, SegmentedControl, Stack } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { ReportDays, ReportView } from '#shared/contract/roadmap/report.ts'
import type { PaperFormat } from '#shared/contract/workspace/house-templates.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { LetterPreview } from '../../components/document/LetterPreview.tsx'
import { DayField } from '../../components/fields/DayField.tsx'
import { TemplateRemarks } from '../../components/house-templates/TemplateRemarks.tsx'
import { TemplateSelect } from '../../components/house-templates/TemplateSelect.tsx'
import { PdfButton } from '../../components/jobs/PdfButton.tsx'
import { useDocument } from '../../components/jobs/use-document.ts'
import { useJob } from '../../components/jobs/use-job.ts'
import { Loaded } from '../../components/Loaded.tsx'
import { LinkButton } from '../../components/links.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { wayTo } from '../../components/way-to.tsx'
import { longDate } from '../../words/dates.ts'
import { askedOf } from './report-search.ts'

const route = getRouteApi('/fiches/rapport')

/** What happened between two days, as it is given to a committee: seen here, then written in Word or in PDF. */
export function ReportPage(): ReactNode {
  const search = route.useSearch()
  const report = useApiQuery('report', 'get', askedOf(search), { keepPrevious: true })
  const { isPending, write, template, choose, remarks, forgetRemarks } = useDocument(useJob('report', 'write'))
  const start = (as: PaperFormat) => write((job) => ({ ...askedOf(search), template, as, job }))
  return (
    <>
      <PageHead
        title="Rapport de situation"
        word="Rapport de situation"
        crumbs={[wayTo.fiches, 'Rapport de situation']}
        sentence="Ce qui a bougé, ce qui est en retard et ce qui est à décider, entre deux jours."
        {...(report.data !== undefined && {
          actions: (
            <>
              <TemplateSelect document="report" choice={template} choose={choose} />
              <PdfButton loading={isPending} onClick={() => start('pdf')} />
              <Button
                variant="filled"
                leftSection={<IconFileText size={18} stroke={1.6} aria-hidden="true" />}
                loading={isPending}
                onClick={() => start('word')}
              >
                Exporter en Word
              </Button>
            </>
          ),
        })}
      />
      <TemplateRemarks remarks={remarks} dismiss={forgetRemarks} />
      <Loaded
        query={report}
        rows={8}
        sentence="Composition du rapport"
        action={<LinkButton to="/fiches/rapport">Reprendre les jours habituels</LinkButton>}
      >
        {(view) => (
          <Stack gap="var(--s6)">
            <Choices view={view} />
            <LetterPreview
              label="Aperçu du rapport"
              document={view.document}
              height={{ min: '420px', max: 'calc(100vh - 300px)' }}
              zoom={0.9}
            />
          </Stack>
        )}
      </Loaded>
    </>
  )
}

/** Of which days, and whether people are named. */
function Choices({ view: { days, usual, today } }: { readonly view: ReportView }) {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const [refused, refuse] = useState<keyof ReportDays | null>(null)
  const show = (chosen: ReportDays) =>
    void navigate({ search: (since) => ({ ...since, du: chosen.from, au: chosen.to }), replace: true })
  const change = (which: keyof ReportDays) => (day: string | null) => {
    const chosen = { ...days, [which]: day ?? days[which] }
    const isWrong = chosen.from > chosen.to || chosen.to > today
    refuse(isWrong ? which : null)
    if (!isWrong) show(chosen)
  }
  const errorOf = (which: keyof ReportDays) => (refused === which ? { error: wrongDay[which] } : {})
  const kind = usual.find(({ from, to }) => from === days.from && to === days.to)?.kind ?? 'chosen'
  return (
    <Stack gap="md" align="flex-start" data-only="screen">
      <SegmentedControl
        aria-label="Période du rapport"
        value={kind}
        onChange={(next) => {
          const chosen = usual.find((one) => one.kind === next)
          if (chosen !== undefined) show(chosen)
        }}
        data={[
          ...usual.map((one) => ({ value: one.kind, label: usualWords[one.kind](one.from) })),
          ...(kind === 'chosen' ? [{ value: kind, label: 'Jours choisis' }] : []),
        ]}
      />
      <Group align="flex-end" gap="lg">
        <DayField label="Du" value={days.from} onChange={change('from')} today={today} {...errorOf('from')} />
        <DayField label="Au" value={days.to} onChange={change('to')} today={today} {...errorOf('to')} />
        <Checkbox
          label="Sans les personnes"
          description="Chaque nom connu devient «&nbsp;[personne]&nbsp;». Relisez avant d’envoyer."
          checked={search.anonyme === true}
          onChange={({ currentTarget: { checked } }) =>
            void navigate({
              search: ({ anonyme: _, ...since }) => (checked ? { ...since, anonyme: true } : since),
              replace: true,
            })
          }
        />
      </Group>
    </Stack>
  )
}

const usualWords = {
  committee: (from: string) => `Depuis le dernier comité, ${longDate(from)}`,
  quarter: () => 'Ce trimestre',
  year: () => 'Cette année',
} as const

const wrongDay = {
  from: 'Le premier jour vient avant le second.',
  to: 'Le second jour vient après le premier, et au plus tard aujourd’hui.',
} as const
