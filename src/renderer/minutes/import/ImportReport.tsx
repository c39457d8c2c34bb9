import { Button, Stack } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import type { ImportPreview } from '#shared/contract/minutes/minutes.ts'
import type { AppError } from '#shared/kernel/app-error.ts'
import { FileButton } from '../../components/ChooseFile.tsx'
import { DecideBar } from '../../components/DecideBar.tsx'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { Columns } from '../../components/plain/Columns.tsx'
import { Section } from '../../components/Section.tsx'
import { plural } from '../../words/numbers.ts'
import { AlreadyImported } from './AlreadyImported.tsx'
import { ImportFacts } from './ImportFacts.tsx'
import { PreviewAttendances } from './PreviewAttendances.tsx'
import { PreviewSections } from './PreviewSections.tsx'
import { Remarks } from './Remarks.tsx'
import { type MinutesFile, minutesFiles } from './read-file.ts'

interface Props {
  readonly file: MinutesFile
  readonly preview: ImportPreview
  readonly error: AppError | null
  readonly importNow: () => void
  readonly open: (file: File) => void
}

/** What was understood of the file, and the button that brings it in. */
export function ImportReport({ file, preview, error, importNow, open }: Props) {
  const supposed = file.remark === null ? [] : [{ about: 'cleaned', sentence: file.remark } as const]
  return (
    <Stack gap="xl">
      {preview.alreadyImported !== null && <AlreadyImported meeting={preview.alreadyImported} />}
      <Section title={preview.title || 'Compte-rendu sans titre'}>
        <ImportFacts preview={preview} />
        <Remarks remarks={[...supposed, ...preview.remarks]} />
      </Section>
      <Columns widths={[5, 3]}>
        <Section title="Sections" aside={plural(preview.words, 'mot', 'mots')}>
          <PreviewSections sections={preview.sections} />
        </Section>
        <Section title="Présents" aside={plural(preview.attendances.length, 'personne', 'personnes')}>
          <PreviewAttendances attendances={preview.attendances} />
        </Section>
      </Columns>
      {error !== null && <ErrorMessage error={error} retry={importNow} />}
      <Decide again={preview.alreadyImported !== null} importNow={importNow} open={open} />
    </Stack>
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
