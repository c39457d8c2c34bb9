import { Button, Checkbox, Stack } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { PaperFormat } from '#shared/contract/workspace/house-templates.ts'
import type { HouseDocumentKind } from '#shared/records/minutes/house-documents.ts'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { DialogEnd } from '../../components/FormEnd.tsx'
import { TemplateRemarks } from '../../components/house-templates/TemplateRemarks.tsx'
import { TemplateSelect } from '../../components/house-templates/TemplateSelect.tsx'
import { JobProgress } from '../../components/jobs/JobProgress.tsx'
import { PdfButton } from '../../components/jobs/PdfButton.tsx'
import type { useDocument } from '../../components/jobs/use-document.ts'

interface Props {
  readonly document: HouseDocumentKind
  readonly word: Pick<ReturnType<typeof useDocument>, 'job' | 'error' | 'remarks' | 'template' | 'choose'>
  readonly start: (as: PaperFormat) => void
  readonly close: () => void
  /** What is chosen before. */
  readonly children: ReactNode
  /** Another way out, beside the file. */
  readonly other?: ReactNode
}

/** What is chosen of a document, in which template; then how far it is, and what its template asked for. */
export function WordExport({ document, word, start, close, children, other }: Props) {
  if (word.job !== null)
    return <JobProgress job={word.job} sentence="Mise en page du document" safe="Les fiches-actions ne changent pas." />
  return (
    <Stack gap="lg">
      {word.error !== null && <ErrorMessage thrown={word.error} />}
      <TemplateRemarks remarks={word.remarks} dismiss={close} />
      {children}
      <TemplateSelect document={document} choice={word.template} choose={word.choose} />
      <DialogEnd close={close}>
        {other}
        <PdfButton onClick={() => start('pdf')} />
        <Button
          variant="filled"
          leftSection={<IconFileText size={18} stroke={1.6} aria-hidden="true" />}
          onClick={() => start('word')}
          data-autofocus
        >
          Exporter en Word
        </Button>
      </DialogEnd>
    </Stack>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly hint?: string
  readonly checked: boolean
  readonly choose: (checked: boolean) => void
}

/** One thing that stands in the document or not. */
export function PartChoice({ label, hint, checked, choose }: ChoiceProps) {
  return (
    <Checkbox
      label={label}
      description={hint}
      checked={checked}
      onChange={(event) => choose(event.currentTarget.checked)}
    />
  )
}

/** « Sans les personnes », in each document of the fiches. */
export function WithoutPersons({ checked, choose }: Omit<ChoiceProps, 'label' | 'hint'>) {
  return (
    <PartChoice
      label="Sans les personnes"
      hint="Chaque nom connu devient «&nbsp;[personne]&nbsp;». Relisez avant d’envoyer."
      checked={checked}
      choose={choose}
    />
  )
}
