import { Alert, Button, Stack, Table, Text } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import type { MeetingSummary } from '#shared/contract/meetings/meetings.ts'
import type { ImportPreview } from '#shared/contract/minutes/minutes.ts'
import type { AppError } from '#shared/kernel/app-error.ts'
import type { ImportRemark } from '#shared/records/minutes/imported-minutes.ts'
import { remarkSubjects } from '#shared/records/minutes/imported-minutes.ts'
import { sectionKinds } from '#shared/records/minutes/section.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { type ChosenFile, FileButton } from '../../components/ChooseFile.tsx'
import { CountList } from '../../components/CountList.tsx'
import { DecideBar } from '../../components/DecideBar.tsx'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { Frame } from '../../components/Frame.tsx'
import { inPlace } from '../../components/in-place.tsx'
import { JobProgress } from '../../components/jobs/JobProgress.tsx'
import { ColumnHeads } from '../../components/ListTable.tsx'
import { LinkButton } from '../../components/links.tsx'
import list from '../../components/list-table.module.css'
import { Columns } from '../../components/plain/Columns.tsx'
import { List } from '../../components/plain/List.tsx'
import { Quiet, Second } from '../../components/plain/Second.tsx'
import { Section } from '../../components/Section.tsx'
import { longDate } from '../../words/dates.ts'
import { figure, plural } from '../../words/numbers.ts'
import { quoted } from '../../words/spaces.ts'
import { useReceive } from '../feedback/use-receive.ts'
import { BesidePages } from './BesidePages.tsx'
import classes from './import.module.css'
import { LostLetterChoice } from './LostLetterChoice.tsx'
import { importCounts, presenceWords, whenAndWhere } from './preview-sentences.ts'
import { type MinutesFile, minutesFiles } from './read-file.ts'

interface Props {
  readonly file: MinutesFile
  readonly preview: ImportPreview
  readonly error: AppError | null
  readonly importNow: () => void
  readonly chooseLetter: (rank: number, letter: string | null) => void
  readonly open: ChosenFile['open']
}

/** What was understood of the file, beside its pages when it has some, and the button that brings it in. */
export function ImportReport({ file, preview, error, importNow, chooseLetter, open }: Props) {
  return (
    <Stack gap="xl">
      {preview.alreadyImported !== null && <AlreadyImported meeting={preview.alreadyImported} />}
      {preview.exportedFrom !== null && file.source.kind === 'word' && (
        <ExportedFrom meeting={preview.exportedFrom} content={file.source.content} />
      )}
      {preview.layout !== null && file.source.kind === 'pdf' ? (
        // Another file begins at its first page.
        <BesidePages
          key={`${file.name} ${file.source.content.length}`}
          content={file.source.content}
          layout={preview.layout}
          preview={preview}
        >
          <LostLetters preview={preview} choose={chooseLetter} />
          {/* What stands around the pages is struck out on them. */}
          <Remarks remarks={preview.remarks.filter(({ about }) => about !== 'margins')} />
        </BesidePages>
      ) : (
        <Section title={preview.title || 'Compte-rendu sans titre'}>
          <ImportFacts preview={preview} />
          <LostLetters preview={preview} choose={chooseLetter} />
          <Remarks remarks={[...supposedOf(file), ...preview.remarks]} />
        </Section>
      )}
      <Columns widths={[5, 3]}>
        <Section title="Sections" aside={plural(preview.words, 'mot', 'mots')}>
          <PreviewSections sections={preview.sections} />
        </Section>
        <Section title="Personnes" aside={plural(preview.attendances.length, 'personne', 'personnes')}>
          <PreviewAttendances attendances={preview.attendances} />
        </Section>
      </Columns>
      {error !== null && <ErrorMessage error={error} retry={importNow} />}
      <Decide again={againWords(preview)} importNow={importNow} open={open} />
    </Stack>
  )
}

const againWords = ({ alreadyImported, exportedFrom }: ImportPreview): string | null => {
  if (alreadyImported !== null) return 'Importer une seconde fois'
  return exportedFrom === null ? null : 'Importer comme une autre réunion'
}

/** What was supposed of a text to read it at all. */
const supposedOf = ({ remark }: MinutesFile): readonly ImportRemark[] =>
  remark === null ? [] : [{ about: 'cleaned', sentence: remark }]

interface LostLettersProps {
  readonly preview: ImportPreview
  readonly choose: (rank: number, letter: string | null) => void
}

function LostLetters({ preview, choose }: LostLettersProps) {
  return preview.lostLetters.map((lost) => (
    <LostLetterChoice key={lost.rank} lost={lost} choose={(letter) => choose(lost.rank, letter)} />
  ))
}

interface DecideProps {
  /** The verb that makes a second meeting of it; `null` when nothing speaks against it. */
  readonly again: string | null
  readonly importNow: () => void
  readonly open: ChosenFile['open']
}

function Decide({ again, importNow, open }: DecideProps) {
  const navigate = useNavigate()
  return (
    <DecideBar>
      <Button variant={again === null ? 'filled' : 'default'} onClick={importNow}>
        {again ?? 'Importer le compte-rendu'}
      </Button>
      <FileButton label="Autre fichier" accept={minutesFiles} open={open} multiple>
        Choisir un autre fichier
      </FileButton>
      <Button variant="subtle" onClick={() => void navigate({ to: '/comptes-rendus' })}>
        Ne rien importer
      </Button>
    </DecideBar>
  )
}

/** The same text is already here: nothing is wrong, and here it is. */
function AlreadyImported({ meeting }: { readonly meeting: MeetingSummary }) {
  return (
    <Alert icon={<IconCircleCheck size={20} stroke={1.6} />} title="Ce compte-rendu est déjà importé.">
      {quoted(meeting.title)}
      {meeting.date !== null && `, du ${longDate(meeting.date)}`}, vient de ce même texte.
      <LinkButton to="/comptes-rendus/$meeting" params={{ meeting: meeting.id }} size="xs" mt="sm" display="table">
        Ouvrir ce compte-rendu
      </LinkButton>
    </Alert>
  )
}

/** Concerto made the file: what readers changed in it belongs to its meeting, and a second one is hardly wanted. */
function ExportedFrom({ meeting, content }: { readonly meeting: MeetingSummary; readonly content: string }) {
  const receiving = useReceive(null)
  if (receiving.job !== null)
    return (
      <JobProgress
        job={receiving.job}
        sentence="Lecture du Word annoté"
        safe="Le compte-rendu ne change pas."
        rows={0}
      />
    )
  if (receiving.thrown !== null) return <ErrorMessage thrown={receiving.thrown} dismiss={receiving.dismiss} />
  return (
    <Alert icon={<IconCircleCheck size={20} stroke={1.6} />} title="Ce fichier vient de Concerto.">
      C’est le compte-rendu de {quoted(meeting.title)}
      {meeting.date !== null && `, du ${longDate(meeting.date)}`}. Ce que des relecteurs y ont changé ou commenté peut
      être proposé dans ce compte-rendu, sans créer d’autre réunion.
      <Button variant="filled" size="xs" mt="sm" display="block" onClick={() => receiving.receive(content)}>
        Lire ses retours
      </Button>
    </Alert>
  )
}

/** What was recognised: when and where, then what and how many. */
function ImportFacts({ preview }: { readonly preview: ImportPreview }) {
  return (
    <>
      <Text mt="var(--s1)" mb="md">
        {whenAndWhere(preview)}
      </Text>
      <CountList
        label="Ce qui a été reconnu"
        counts={importCounts(preview).map(({ count, noun }) => ({ key: noun, count, noun }))}
      />
    </>
  )
}

/** Who was read as present, excused, represented or absent. */
function PreviewAttendances({ attendances }: Pick<ImportPreview, 'attendances'>) {
  if (attendances.length === 0)
    return (
      <Text c="var(--ink-2)" pt="sm">
        Vous pourrez ajouter les présents dans le compte-rendu.
      </Text>
    )
  return (
    <List ruled="under" air="xs">
      {attendances.map((person, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: people of a file have no other identity than their place
        <Stack key={index} component="li" gap={0}>
          <span>{person.name}</span>
          <Second>{[presenceWords(person), person.role, person.structure].filter(Boolean).join(', ')}</Second>
        </Stack>
      ))}
    </List>
  )
}

/** The sections in order, with their numbers and what they were taken for. */
function PreviewSections({ sections }: Pick<ImportPreview, 'sections'>) {
  return (
    <Frame className={list.frame} label="Sections lues, à faire défiler">
      <Table className={classes.table} aria-label="Sections lues">
        <ColumnHeads columns={['Titre', { words: 'Nature', width: 152 }, { words: 'Mots', width: 72, ta: 'end' }]} />
        <Table.Tbody>
          {inPlace(sections, (section) => (
            <Table.Tr>
              <Table.Td className={classes.sectionTitle} data-level={Math.min(section.level, 4)}>
                {section.number !== null && <Quiet>{section.number}. </Quiet>}
                {section.title || choiceWord(sectionKinds, section.kind)}
              </Table.Td>
              <Table.Td>{choiceWord(sectionKinds, section.kind)}</Table.Td>
              <Table.Td ta="end">{figure(section.words)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Frame>
  )
}

/** What the file has that the minutes will not have as it was, by subject. */
function Remarks({ remarks }: { readonly remarks: readonly ImportRemark[] }) {
  const subjects = Object.keys(remarkSubjects) as (keyof typeof remarkSubjects)[]
  return subjects
    .map((subject) => ({ subject, about: remarks.filter(({ about }) => about === subject) }))
    .filter(({ about }) => about.length > 0)
    .map(({ subject, about }) => (
      <Alert
        key={subject}
        color="ocre"
        title={remarkSubjects[subject]}
        icon={<IconAlertTriangle size={20} stroke={1.6} />}
        mt="sm"
      >
        <List gap="xs">
          {about.map(({ sentence }) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </List>
      </Alert>
    ))
}
