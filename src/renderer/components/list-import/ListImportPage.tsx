import { Stack } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { ListColumn, UnknownLabels, ValueLabels } from '#shared/contract/import-contract.ts'
import type { Asked } from '#shared/contract/import-line.ts'
import type { AppError } from '#shared/kernel/app-error.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Result } from '#shared/kernel/result.ts'
import { ChooseFile } from '../ChooseFile.tsx'
import { ErrorMessage } from '../ErrorMessage.tsx'
import { JobProgress } from '../jobs/JobProgress.tsx'
import { PageHead } from '../PageHead.tsx'
import { ColumnFileButtons } from './ColumnFileButtons.tsx'
import { ColumnMapping, type TargetGroup } from './ColumnMapping.tsx'
import { ExportRefusals, ExportRest } from './ExportLines.tsx'
import { FileFacts, type FileFactsProps, type OtherTable } from './FileFacts.tsx'
import type { ShownLine } from './ImportLines.tsx'
import { ImportPreview, type PreviewReading } from './ImportPreview.tsx'
import { ImportResult } from './ImportResult.tsx'
import { ImportSteps } from './ImportSteps.tsx'
import { headSentence, type ImportWords, waitingLines } from './import-words.ts'
import { keeps, type LineDecision } from './line-decision.ts'
import { listFiles } from './read-content.ts'
import {
  type AskedOf,
  type FileJob,
  type OpenedList,
  type Prepared,
  type Procedures,
  useListImport,
} from './use-list-import.ts'
import { ValueMapping } from './ValueMapping.tsx'

/** What an area of the contract does of a list. */
interface ListProcedures<Opened extends OpenedList, Decision, Target, Line> extends Procedures<Opened, Decision> {
  readonly usePreview: (asked: AskedOf<Opened, Decision>) => PreviewReading<Line> & {
    readonly data:
      | { readonly columns: readonly ListColumn<Target>[]; readonly unknown?: readonly UnknownLabels[] }
      | undefined
  }
  readonly refusals: FileJob<Opened, Decision>
  /** The lines that do not enter, where they may be taken away to be mended. */
  readonly rest: FileJob<Opened, Decision> | null
  /** What the columns feed, where it may be handed over and taken back. */
  readonly columns?: ColumnFiles<Opened, Decision, Target>
}

/** The columns of a list as a file. */
interface ColumnFiles<Opened extends OpenedList, Decision, Target> {
  readonly file: FileJob<Opened, Decision>
  readonly read: (
    text: string,
    names: readonly string[],
    targets: readonly (Target | null)[],
  ) => Result<{ readonly columns: readonly (Target | null)[]; readonly values: ValueLabels }, AppError>
}

interface ListImportParts<Opened extends OpenedList, Decision, Target, Line> {
  readonly procedures: ListProcedures<Opened, Decision, Target, Line>
  readonly title: string
  readonly crumbs: readonly ReactNode[]
  readonly words: ImportWords
  /** What the hidden field is called: « Fichier de l’annuaire ». */
  readonly label: string
  /** What may be dropped. */
  readonly hint: string
  /** Where what entered is seen. */
  readonly see: ReactNode
  /** What a column may feed. */
  readonly groups: readonly TargetGroup[]
  /** How an opened file is understood, and whether a person may say where its header is and what its columns feed. */
  readonly factsOf: (
    prepared: Prepared<Opened, Decision>,
    restart: (changes: OtherTable) => void,
  ) => Pick<FileFactsProps, 'recognised' | 'alike' | 'asksHeader'> & { readonly asksColumns: boolean }
  /** What may be decided of a line. */
  readonly decisionsOf: (line: Line) => {
    readonly correct: (column: number, value: string) => Decision
    readonly same: (of: Asked, as: RowId) => Decision
    readonly other: (of: Asked) => Decision
  }
}

/** A list that exists elsewhere: choose the file, see what would become of each line, then import. */
export function ListImportPage<
  Opened extends OpenedList,
  Decision extends LineDecision,
  Target extends string,
  Line extends ShownLine,
>(parts: ListImportParts<Opened, Decision, Target, Line>): ReactNode {
  const { procedures, title, crumbs, words, label, hint, see } = parts
  const { stage, open, ...deeds } = useListImport(procedures)
  return (
    <>
      <PageHead title={title} crumbs={crumbs} sentence={headSentence(stage, words)} />
      <ImportSteps at={stage.kind} />
      {stage.kind === 'choose' && (
        <Stack>
          {stage.error !== null && <ErrorMessage error={stage.error} />}
          <ChooseFile label={label} accept={listFiles} open={open} hint={hint} />
        </Stack>
      )}
      {stage.kind === 'reading' && (
        <JobProgress job={stage.job} sentence="Lecture du fichier" safe="Rien n’est encore écrit." />
      )}
      {stage.kind === 'preview' && (
        <ListPreview parts={parts} prepared={stage.prepared} error={stage.error} open={open} {...deeds} />
      )}
      {stage.kind === 'importing' && (
        <JobProgress job={stage.job} sentence={`Import ${words.within}`} safe="Tout entre d’un coup, ou rien." />
      )}
      {stage.kind === 'done' && (
        <ImportResult
          imported={stage.imported}
          words={words}
          see={see}
          exportRest={
            procedures.rest && (
              <ExportRest
                prepared={stage.prepared}
                file={procedures.rest}
                lines={waitingLines(stage.imported.counts)}
              />
            )
          }
          again={deeds.leave}
        />
      )}
    </>
  )
}

interface PreviewProps<Opened extends OpenedList, Decision, Target, Line>
  extends Omit<ReturnType<typeof useListImport<Opened, Decision>>, 'stage'> {
  readonly parts: ListImportParts<Opened, Decision, Target, Line>
  readonly prepared: Prepared<Opened, Decision>
  readonly error: Parameters<typeof ImportPreview>[0]['error']
}

/** How the file is understood, what each line would become, and what is decided of them. */
function ListPreview<
  Opened extends OpenedList,
  Decision extends LineDecision,
  Target extends string,
  Line extends ShownLine,
>({
  parts: { procedures, words, groups, factsOf, decisionsOf },
  prepared,
  error,
  change,
  importNow,
  open,
  leave,
}: PreviewProps<Opened, Decision, Target, Line>) {
  const { opened, settings, decisions } = prepared
  const { usePreview, refusals, rest, columns: columnFiles } = procedures
  const [remember, setRemember] = useState(true)
  const reading = usePreview({ import: opened.import, settings, decisions: [...decisions], job: opened.import })
  const set = (changes: Partial<Prepared<Opened, Decision>>) => change({ ...prepared, ...changes })
  // They show before the lines are compared.
  const columns = (reading.data?.columns ?? opened.columns) as readonly ListColumn<Target>[]
  const isSaid = settings.columns.length === columns.length
  const setUnderstood = (columns: readonly (Target | null)[], values: ValueLabels | undefined = settings.values) =>
    set({ settings: { ...settings, columns: [...columns], ...(values === undefined ? {} : { values }) } })
  const restart = (changes: OtherTable) =>
    set({
      settings: { ...settings, ...changes, columns: [] },
      decisions: [],
    })
  const decide = (decision: Decision) =>
    set({ decisions: [...decisions.filter((one) => keeps(decision, one)), decision] })
  const { asksColumns, ...facts } = factsOf(prepared, restart)
  return (
    <ImportPreview
      opened={opened}
      words={words}
      understood={
        <>
          <FileFacts opened={opened} settings={settings} {...facts} restart={restart} />
          {asksColumns && (
            <ColumnMapping
              key={`${settings.sheet} ${settings.headerLine}`}
              columns={columns.map((column, at) => ({
                ...column,
                // What was just said, while what it makes is worked out.
                target: isSaid ? ((settings.columns[at] ?? null) as Target | null) : column.target,
              }))}
              groups={groups}
              change={(columns) => setUnderstood(columns)}
              remember={remember}
              setRemember={setRemember}
            >
              {columnFiles !== undefined && (
                <ColumnFileButtons
                  prepared={prepared}
                  file={columnFiles.file}
                  read={(text) => {
                    const names = columns.map(({ header }) => header)
                    const said = columnFiles.read(
                      text,
                      names,
                      columns.map(({ target }) => target),
                    )
                    if (said.ok) setUnderstood([...said.value.columns], { ...settings.values, ...said.value.values })
                    return said.ok ? null : said.error
                  }}
                />
              )}
            </ColumnMapping>
          )}
          {settings.values !== undefined && reading.data?.unknown !== undefined && (
            <ValueMapping
              unknown={reading.data.unknown}
              values={settings.values}
              change={(values) => set({ settings: { ...settings, values } })}
            />
          )}
        </>
      }
      reading={reading}
      error={error}
      decided={decisions.length}
      undecide={() => set({ decisions: [] })}
      deedsOf={(line) => {
        const { correct, same, other } = decisionsOf(line)
        return {
          correct: (column, value) => decide(correct(column, value)),
          same: (of, as) => decide(same(of, as)),
          other: (of) => decide(other(of)),
        }
      }}
      exportRefusals={<ExportRefusals prepared={prepared} file={refusals} />}
      exportRest={
        rest && reading.data && <ExportRest prepared={prepared} file={rest} lines={waitingLines(reading.data.counts)} />
      }
      importNow={() => importNow(prepared, remember)}
      open={open}
      leave={leave}
    />
  )
}
