import { Group, Stack, Text } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { mostFormCopies } from '#shared/contract/limits.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { FormatChoice } from '../../components/house-templates/FormatChoice.tsx'
import { TemplateRemarks } from '../../components/house-templates/TemplateRemarks.tsx'
import { TemplateSelect } from '../../components/house-templates/TemplateSelect.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { Columns } from '../../components/plain/Columns.tsx'
import { Section } from '../../components/Section.tsx'
import { CountedPaper } from '../CountedPaper.tsx'
import { MeetingScreen } from '../MeetingScreen.tsx'
import { useMeetingDocument } from '../use-meeting-document.ts'
import { Questions } from './Questions.tsx'
import { Returned } from './Returned.tsx'

/** What is asked of those who came, and what came back. */
export function EvaluationPage(): ReactNode {
  const { meeting } = useParams({ from: '/reunions/$meeting/evaluation' })
  return (
    <MeetingScreen meeting={meeting} name="Évaluation">
      {() => <Evaluation meeting={meeting} />}
    </MeetingScreen>
  )
}

function Evaluation({ meeting }: { readonly meeting: RowId }) {
  const page = useApiQuery('evaluations', 'page', { meeting })
  return (
    <Loaded query={page} rows={7}>
      {(page) => (
        <Columns widths={[7, 5]}>
          <section data-zone aria-label="Questionnaire">
            <Questions meeting={meeting} page={page} />
          </section>
          {page.questions.length > 0 && (
            <Stack component="section" gap="var(--s7)" miw={0} data-zone aria-label="Fiches">
              <FormPaper meeting={meeting} />
              <Returned meeting={meeting} page={page} />
            </Stack>
          )}
        </Columns>
      )}
    </Loaded>
  )
}

/** The form to print: one page to photocopy, or so many numbered ones. */
function FormPaper({ meeting }: { readonly meeting: RowId }) {
  const { busy, start, format, setFormat, template, choose, remarks, forgetRemarks } = useMeetingDocument(meeting)
  return (
    <Section title="Fiche à imprimer" look="label">
      <Text c="var(--ink-2)" mb="md">
        Une page, anonyme, à remplir avant de partir.
      </Text>
      <Group gap="xs">
        <CountedPaper
          name="Fiche d’évaluation"
          icon={IconFileText}
          label="Exemplaires numérotés"
          description="0&nbsp;: une page à photocopier, dont le numéro s’écrit à la main."
          usual={0}
          most={mostFormCopies}
          verb="Écrire la fiche"
          busy={busy}
          write={(copies) => start({ kind: 'evaluationForm', copies })}
        />
        <FormatChoice format={format} choose={setFormat} />
        <TemplateSelect document="evaluationForm" choice={template} choose={choose} />
      </Group>
      <TemplateRemarks remarks={remarks} dismiss={forgetRemarks} />
    </Section>
  )
}
