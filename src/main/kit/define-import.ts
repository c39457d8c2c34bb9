import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import type { Db } from '#main/db/db.ts'
import { refusalsFile } from '#main/office/csv/refusals-file.ts'
import type { Titles } from '#main/office/tabular/header/body-lines.ts'
import type { AreaContract, Handlers, Procedure } from '#shared/contract/define.ts'
import type { ListColumn, OpenedColumns, OpenedFile, ValueLabels } from '#shared/contract/import-contract.ts'
import type { ImportLine } from '#shared/contract/import-line.ts'
import { usualLines } from '#shared/contract/limits.ts'
import type { MadeFile } from '#shared/contract/ready-file.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import type { IntentCode } from '#shared/records/intents.ts'
import type { RowWrite } from '#shared/records/row-write.ts'
import type { SourceFile, SourceTable } from '#shared/text/source-table.ts'
import {
  type ChosenList,
  type ChosenSheet,
  chosenSheet,
  columnsOf,
  type ListSettings,
  likelySheet,
  longestSheet,
  namesOf,
  type Weighing,
} from './chosen-list.ts'
import type { FeatureContext } from './context.ts'
import { createSessions, type ImportSession } from './import-sessions.ts'
import { readList } from './list-job.ts'
import { type ListKind, rememberColumns, rememberedColumns } from './remembered-columns.ts'
import { runTold } from './run-job.ts'
import { snapshotBefore } from './snapshot-before.ts'

/** A file as it is sent. */
interface SentFile {
  readonly name: string
  readonly content: Uint8Array
  readonly job: string
}

/** What is asked of a file that waits. */
interface Asked<Settings, Decision> {
  readonly import: string
  readonly settings: Settings
  readonly decisions?: readonly Decision[]
  readonly job?: string
  /** Lines told one by one at most. */
  readonly limit?: number
}

type FileAsked<Settings, Decision> = Asked<Settings, Decision> & { readonly job: string }

/** The procedures that every import has; those that a contract has beside make files of its lines. */
interface ImportProcedures<Sent, Opened, Settings, Decision, Target, Preview> {
  readonly open: Procedure<'mutation', z.ZodType<Sent>, Opened>
  readonly preview: Procedure<
    'query',
    z.ZodType<Asked<Settings, Decision>>,
    Preview & { readonly columns: readonly ListColumn<Target>[] }
  >
  readonly apply: Procedure<'mutation', z.ZodType<Asked<Settings, Decision>>, unknown>
  readonly close: Procedure<'mutation', z.ZodType<{ readonly import: string }>, null>
}

/** What is planned from. `About` is what a list is told with beside its file: a meeting. */
interface Planning<About, Decision, Target> {
  readonly fileName: string
  readonly list: ChosenList<Target>
  readonly about: About
  readonly decisions: readonly Decision[]
  readonly limit: number
  readonly job: string
}

/** A file, what was chosen of it, and what it would do. */
interface Planned<Target, Plan> {
  readonly fileName: string
  readonly file: SourceFile
  readonly list: ChosenList<Target>
  readonly plan: Plan
}

/** Answers a procedure that makes a file of a plan in which so many lines are told. */
type ToFile<About, Settings, Decision, Target, Plan> = (
  make: (planned: Planned<Target, Plan>) => MadeFile,
  limit?: number,
) => (asked: About & FileAsked<Settings, Decision>) => Promise<MadeFile>

/** As a file is understood before anybody chose. */
interface FirstSettings<Target> {
  readonly sheet: number
  readonly headerLine: number
  // As what a schema reads is typed.
  readonly columns: (Target | null)[]
}

/** What is particular to an import. */
interface ImportParts<
  Contract extends AreaContract,
  About,
  Settings,
  Decision,
  Target extends string,
  Opened,
  Plan,
  Preview,
> extends Weighing<Target> {
  readonly intent: IntentCode
  /** Whether a text merged over the columns is a line of the list. */
  readonly titles: Titles
  /** Refuses what no file could be read for. */
  readonly before?: (context: FeatureContext, about: About) => void
  /** The sheet to begin with: when it is not said, the longest. */
  readonly likeliest?: (tables: readonly SourceTable[]) => number
  /** The sheets that are read together when none is chosen. */
  readonly together?: (tables: readonly SourceTable[]) => readonly number[]
  /** What the columns of a sheet seem to feed. */
  readonly guess: (sheet: ChosenSheet, db: Db, about: About) => readonly (Target | null)[]
  /** How columns are remembered from a file to the next; `null`: they are not. */
  readonly memory: { readonly kind: ListKind; readonly targets: Readonly<Record<Target, string>> } | null
  /** Whether a person may say what columns of these names feed. */
  readonly asksColumns?: (names: readonly string[]) => boolean
  /** What is said of an opened file beside what every import says, its first settings among it. */
  readonly opened: (
    file: SourceFile,
    first: FirstSettings<Target>,
    /** What the values of a list with this header stood for the last time. */
    values: ValueLabels,
  ) => Omit<Opened, Exclude<keyof OpenedFile<unknown> | keyof OpenedColumns<unknown>, 'settings'>>
  /** What the list would do: pure but for what it is compared with. */
  readonly plan: (context: FeatureContext, planning: Planning<About, Decision, Target>) => Plan | Promise<Plan>
  /** What a preview says of a plan. */
  readonly tells: (planned: Planned<Target, Plan>) => Omit<Preview, 'columns'> & { readonly lines: readonly unknown[] }
  readonly writes: (context: FeatureContext, plan: Plan, about: About) => readonly RowWrite[]
  /** The procedures that make files. */
  readonly files: (
    toFile: ToFile<About, Settings, Decision, Target, Plan>,
  ) => Omit<Handlers<Contract>, keyof ImportProcedures<never, never, never, never, never, never>>
}

/**
 * Answers the procedures of an import. A file that was read waits in memory; what it would do is planned against what is
 * there, told, decided, planned again, and written in one intent, after a copy of all there was. What was shown is what
 * is written: a plan holds until something else is chosen, or written by anybody.
 */
export const defineImport =
  <
    Contract extends AreaContract,
    Sent extends SentFile,
    Settings extends ListSettings<Target>,
    Decision,
    Target extends string,
    Opened,
    Plan extends { readonly counts: { readonly new: number; readonly changed?: number } },
    Preview,
  >(
    _contract: Contract & ImportProcedures<Sent, Opened, Settings, Decision, Target, Preview>,
    parts: ImportParts<Contract, Omit<Sent, keyof SentFile>, Settings, Decision, Target, Opened, Plan, Preview>,
  ) =>
  (context: FeatureContext) => {
    type About = Omit<Sent, keyof SentFile>
    type Wish = About & Asked<Settings, Decision>
    const { db, log } = context.workspace
    const { guess, memory, together, likeliest = longestSheet, asksColumns = () => true } = parts
    const sessions = createSessions<Plan>()

    const isChosen = (sheet: ChosenSheet, columns: ListSettings<Target>['columns']): boolean =>
      columns.length === namesOf(sheet).length

    /** Columns that are not as many as the table's are proposed anew: another sheet or header was chosen. */
    const targetsOf = (sheet: ChosenSheet, columns: ListSettings<Target>['columns'], about: About) => {
      const names = namesOf(sheet)
      if (!asksColumns(names)) return []
      if (isChosen(sheet, columns)) return columns
      return recalled(names)?.columns ?? guess(sheet, db, about)
    }

    const recalled = (names: readonly string[]) =>
      memory === null ? null : rememberedColumns(db, memory.kind, names, memory.targets)

    const chosenList = ({ tables }: SourceFile, settings: Settings, about: About): ChosenList<Target> => {
      const alike = settings.sheet === null ? (together?.(tables) ?? []) : []
      const [first = chosenSheet(tables, settings), ...others] = alike.map((at) => likelySheet(tables, at))
      return {
        sheets: [first, ...others],
        names: namesOf(first),
        targets: targetsOf(first, settings.columns, about),
        values: { ...(isChosen(first, settings.columns) ? {} : recalled(namesOf(first))?.values), ...settings.values },
      }
    }

    const { weighs: _, ...unweighed } = parts
    const toldColumns = (list: ChosenList<Target>, fileName: string): readonly ListColumn<Target>[] =>
      columnsOf(list, fileName, asksColumns(list.names) ? parts : unweighed, recalled(list.names) !== null)

    /** The job, the number of lines and the memory change nothing of what is planned. */
    const keyOf = (wish: Wish): string =>
      JSON.stringify([
        { ...wish, import: undefined, job: undefined, limit: undefined, remember: undefined },
        log.vector(),
      ])

    const planned = async (session: ImportSession<Plan>, wish: Wish, limit: number): Promise<Planned<Target, Plan>> => {
      const { fileName, file } = session
      const list = chosenList(file, wish.settings, wish)
      const key = keyOf(wish)
      const { decisions = [], job = randomUUID() } = wish
      if (session.plan?.key === key && session.plan.limit >= limit)
        return { fileName, file, list, plan: session.plan.plan }
      const plan = await parts.plan(context, { fileName, list, about: wish, decisions, limit, job })
      // Somebody may have written meanwhile: what was compared is then not what is there.
      if (keyOf(wish) !== key) return planned(session, wish, limit)
      session.plan = { key, limit, plan }
      return { fileName, file, list, plan }
    }

    const memoryOf = ({ names, targets, values }: ChosenList<Target>): readonly RowWrite[] =>
      memory === null || !asksColumns(names)
        ? []
        : [
            rememberColumns(db, context.ids, memory.kind, names, {
              columns: targets,
              values: { ...recalled(names)?.values, ...values },
            }),
          ]

    return {
      ...parts.files(
        (make, limit = usualLines) =>
          async (wish) =>
            make(await planned(sessions.get(wish.import), wish, limit)),
      ),
      open: async (sent: Sent) => {
        const { name, content, job } = sent
        parts.before?.(context, sent)
        const list = { bytes: content, fileName: name, titles: parts.titles }
        const result = await runTold(context, readList, list, { job, label: 'Lecture du fichier' })
        if (!result.ok) throw new AppFailure(result.error)
        const { tables, remarks } = result.value
        const likely = likelySheet(tables, likeliest(tables))
        const targets = targetsOf(likely, [], sent)
        const first = {
          sheet: likely.sheet,
          headerLine: likely.table.lines[likely.header]?.line ?? 1,
          columns: [...targets],
        }
        const values = recalled(namesOf(likely))?.values ?? {}
        return {
          import: sessions.add(name, result.value),
          fileName: name,
          sheets: tables.map(({ name, lines, header }) => ({
            name,
            headerLine: lines[header]?.line ?? 1,
            rows: lines.length - header - 1,
          })),
          remarks,
          columns: toldColumns({ sheets: [likely], names: namesOf(likely), targets, values }, name),
          ...parts.opened(result.value, first, values),
        }
      },
      preview: async (wish: Wish) => {
        const found = await planned(sessions.get(wish.import), wish, wish.limit ?? usualLines)
        const told = parts.tells(found)
        return {
          ...told,
          columns: toldColumns(found.list, found.fileName),
          lines: told.lines.slice(0, wish.limit),
        }
      },
      /** The doubtful and the refused wait. */
      apply: async (
        wish: Wish & { readonly remember?: boolean },
      ): Promise<{ readonly counts: Plan['counts']; readonly written: number }> => {
        const session = sessions.get(wish.import)
        await snapshotBefore(context)
        const { list, plan } = await planned(session, wish, usualLines)
        // Its values become those of the log: what is written is compared anew.
        session.plan = null
        const { counts } = plan
        context.write({
          intent: parts.intent,
          writes: [...parts.writes(context, plan, wish), ...(wish.remember === true ? memoryOf(list) : [])],
        })
        return { counts, written: counts.new + (counts.changed ?? 0) }
      },
      close: (asked: { readonly import: string }) => {
        sessions.close(asked.import)
        return null
      },
    }
  }

/** Every reason of a plan, as a file. */
export const refusals = <Target>({
  fileName,
  list,
  plan,
}: Planned<Target, { readonly lines: readonly ImportLine[] }>): MadeFile =>
  refusalsFile(fileName, list.names, plan.lines)
