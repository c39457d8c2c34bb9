import { rmSync } from 'node:fs'
import departements from '@etalab/decoupage-administratif/data/departements.json' with { type: 'json' }
import { check } from '#main/db/check.ts'
import { readMeta, writeMeta } from '#main/db/meta.ts'
import { row, rows } from '#main/db/query.ts'
import { prepared } from '#main/db/statements.ts'
import { forgetKeys } from '#main/exchanges/read/keys-file.ts'
import { passphraseFile } from '#main/exchanges/read/passphrase-file.ts'
import { quarantine } from '#main/exchanges/read/quarantine.ts'
import { recoveryFile } from '#main/exchanges/read/recovery-file.ts'
import { backupFolder } from '#main/kit/backup-folder.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { positionsAfter } from '#main/kit/positions.ts'
import { standingHere } from '#main/kit/postes.ts'
import { loadEspace } from '#main/kit/who-writes.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { Departement, WorkspaceState, workspaceContract } from '#shared/contract/workspace/workspace.ts'
import { records } from '#shared/records/records.ts'
import { update } from '../update/update.ts'
import { alreadySetUp, notTheDemo } from './errors.ts'
import { homeView } from './home.ts'
import { keptPreferences } from './kept-preferences.ts'

/** All but the demo, which plays other areas' procedures: see `app/demo.ts`. */
export const workspaceHandlers = (context: FeatureContext): Omit<Handlers<typeof workspaceContract>, 'loadDemo'> => {
  const { db, names, projection } = context.workspace
  return {
    state: () => workspaceState(context),
    departements: () => departementList,
    home: () => homeView(context),
    // What is open is not held: `app/held-app.ts` answers what is.
    goOn: () => null,
    setUp: (answers) => {
      if (workspaceState(context).kind === 'ready') throw alreadySetUp()
      setUp(context, answers)
      return workspaceState(context)
    },
    demoWindow: () => context.demoWindow?.kind ?? null,
    openDemo: () => {
      if (context.demoWindow?.kind === 'elsewhere') context.demoWindow.open()
      return null
    },
    leaveDemo: () => leaveDemo(context),
    keepPreferences: (preferences) => {
      const { colors } = keptPreferences.read(db)
      keptPreferences.write(db, preferences)
      if (preferences.colors !== colors) {
        context.takeColors?.(preferences.colors)
        context.emit({ kind: 'preferred' })
      }
      return null
    },
    check: ({ signatures }) => check(db, names, projection, { signatures }),
    hasFolderDialog: () => context.chooseFolder !== null,
    chooseFolder: () => context.chooseFolder?.() ?? null,
    takesInstallers: () => context.installers !== null,
    update: () => update(context),
    addSector: ({ name }) => {
      const last = rows(db, 'sector', (q) => q.orderBy('position', 'desc').limit(1))[0]?.position ?? null
      const [position = null] = positionsAfter(last, 1)
      const id = context.ids.row()
      context.write({ intent: 'workspace.addSector', writes: [{ record: 'sector', id, values: { name, position } }] })
      return null
    },
  }
}

type Answers = Parameters<Handlers<typeof workspaceContract>['setUp']>[0]

/** The espace, its sectors and the member at this poste, in one intent that cannot be undone by « Annuler ». */
const setUp = (context: FeatureContext, answers: Answers): void => {
  const { ids } = context
  const positions = positionsAfter(null, answers.sectorNames.length)
  const sectors = answers.sectorNames.map((name, index) => ({
    record: 'sector' as const,
    id: ids.row(),
    values: { name, position: positions[index] ?? null },
  }))
  const member = ids.row()
  const own = sectors.find((sector) => sector.values.name === answers.sectorName)?.id ?? null
  writeMeta(context.workspace.db, 'member', member)
  context.write({
    intent: 'workspace.setUp',
    writes: [
      {
        record: 'espace',
        id: ids.row(),
        values: {
          departementCode: answers.departementCode,
          departementName: answers.departementName ?? officialName(answers.departementCode),
          scope: answers.scope,
          programmeKind: 'Feuille de route',
          programmeName: 'France Numérique Ensemble',
        },
      },
      ...sectors,
      { record: 'member', id: member, values: { name: answers.name, role: answers.role, sector: own } },
    ],
  })
  context.undoStack.forget()
}

const workspaceState = (context: FeatureContext): WorkspaceState => {
  const { db } = context.workspace
  const espace = loadEspace(db)
  const member = row(db, 'member', readMeta(db, 'member'))
  if (espace === null || member === null) return { kind: 'firstRun' }
  return {
    kind: 'ready',
    espace,
    member,
    standing: standingHere(db),
    sectors: rows(db, 'sector', (q) => q.orderBy('position').orderBy('id')),
    demo: readMeta(db, 'demo') !== null,
    readOnly: context.isReadOnly,
    preferences: keptPreferences.read(db),
    savedAt: prepared<[], { at: string | null }>(db, 'SELECT max(at) AS at FROM tx').get()?.at ?? null,
  }
}

const officialName = (departementCode: string | null): string | null =>
  departementList.find(({ code }) => code === departementCode)?.name ?? null

/** Metropolitan and overseas départements, without the collectivités that have none. */
const departementList: readonly Departement[] = departements
  .filter(({ zone }) => zone === 'metro' || zone === 'drom')
  .map(({ code, nom }) => ({ code, name: nom }))

/**
 * Empties the workspace of the demo for good, with its copies, its keys and the bundles that came: nobody is to be met again.
 * Files first: cut half-way, it is still the demo, and can be left again.
 * @throws AppFailure `not-the-demo`, `disk-full`, `disk-failed`
 */
const leaveDemo = (context: FeatureContext): null => {
  const { workspace, dataDir, ids, clock, undoStack, emit } = context
  if (readMeta(workspace.db, 'demo') === null) throw notTheDemo()
  // What would be begun in its place would go with the window.
  if (context.demoWindow?.kind === 'here') {
    context.demoWindow.close()
    return null
  }
  rmSync(backupFolder(dataDir).folder, { recursive: true, force: true })
  passphraseFile(context).forget()
  quarantine(dataDir).clear()
  forgetKeys(dataDir)
  recoveryFile(context).forget()
  workspace.log.startOver(ids.seed())
  undoStack.forget()
  emit({ kind: 'changed', records: Object.keys(records), savedAt: clock.now().toISOString() })
  return null
}
