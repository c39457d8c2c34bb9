import { Group, Text } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import { mostFormCopies } from '#shared/contract/limits.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { TemplateRemarks } from '../../components/house-templates/TemplateRemarks.tsx'
import { TemplateSelect } from '../../components/house-templates/TemplateSelect.tsx'
import { Section } from '../../components/Section.tsx'
import { CountedPaper } from '../papers/CountedPaper.tsx'
import { useMeetingDocument } from '../papers/use-meeting-document.ts'

/** The form to print: one page to photocopy, or so many numbered ones. */
export function FormPaper({ meeting }: { readonly meeting: RowId }) {
  const { busy, start, template, choose, remarks, forgetRemarks } = useMeetingDocument(meeting)
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
        <TemplateSelect document="evaluationForm" choice={template} choose={choose} />
      </Group>
      <TemplateRemarks remarks={remarks} dismiss={forgetRemarks} />
    </Section>
  )
}
