import { Alert, Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import type { ImportPreview } from '#shared/contract/minutes.ts'
import type { AppError } from '#shared/kernel/app-error.ts'
import { FileButton } from '../../../components/ChooseFile.tsx'
import { DecideBar } from '../../../components/DecideBar.tsx'
import { ErrorMessage } from '../../../components/ErrorMessage.tsx'
import { Section } from '../../../components/Section.tsx'
import { plural } from '../../../words/numbers.ts'
import { AlreadyImported } from './AlreadyImported.tsx'
import { ImportFacts } from './ImportFacts.tsx'
import classes from './import.module.css'
import { PreviewAttendances } from './PreviewAttendances.tsx'
import { PreviewSections } from './PreviewSections.tsx'
import { minutesFiles, type ReadText } from './read-text.ts'

interface Props {
  readonly file: ReadText
  readonly preview: ImportPreview
  readonly error: AppError | null
  readonly importNow: () => void
  readonly open: (file: File) => void
}

/** What was understood of the file, and the button that brings it in. */
export function ImportReport({ file, preview, error, importNow, open }: Props) {
  const remarks = [...(file.remark === null ? [] : [file.remark]), ...preview.remarks]
  return (
    <div className={classes.report}>
      {preview.alreadyImported !== null && <AlreadyImported meeting={preview.alreadyImported} />}
      <Section title={preview.title || 'Compte-rendu sans titre'}>
        <ImportFacts preview={preview} />
        {remarks.map((remark) => (
          <Alert key={remark} color="ocre" icon={<IconAlertTriangle size={20} stroke={1.6} />} mt="sm">
            {remark}
          </Alert>
        ))}
      </Section>
      <div className={classes.columns}>
        <Section title="Sections" aside={plural(preview.words, 'mot', 'mots')}>
          <PreviewSections sections={preview.sections} />
        </Section>
        <Section title="Présents" aside={plural(preview.attendances.length, 'personne', 'personnes')}>
          <PreviewAttendances attendances={preview.attendances} />
        </Section>
      </div>
      {error !== null && <ErrorMessage error={error} retry={importNow} />}
      <Decide again={preview.alreadyImported !== null} importNow={importNow} open={open} />
    </div>
  )
}

interface DecideProps {
  readonly again: boolean
  readonly importNow: () => void
  readonly open: (file: File) => void
}

function Decide({ again, importNow, open }: DecideProps) {
  const navigate = useNavigate()
  return (
    <DecideBar>
      <Button variant={again ? 'default' : 'filled'} onClick={importNow}>
        {again ? 'Importer une seconde fois' : 'Importer le compte-rendu'}
      </Button>
      <FileButton label="Autre fichier" accept={minutesFiles} open={open}>
        Choisir un autre fichier
      </FileButton>
      <Button variant="subtle" onClick={() => void navigate({ to: '/comptes-rendus' })}>
        Ne rien importer
      </Button>
    </DecideBar>
  )
}
