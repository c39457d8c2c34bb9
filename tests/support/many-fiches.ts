import { randomIds, systemClock } from '#main/app/defaults.ts'
import { openWorkspaceDb } from '#main/db/workspace-db.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { type RowWrite, write } from '#shared/records/row-write.ts'

const marks = ['untreated', 'veryLow', 'low', 'medium', 'high', 'veryHigh'] as const

const day = (n: number): string => `${2026 + (n % 3)}-${String(1 + (n % 12)).padStart(2, '0')}-15`

/** So many fiches-actions under twelve axes, each with five steps, a bearer and a partner. */
export const manyFiches = (count: number): readonly RowWrite[] => {
  const axes = Array.from({ length: 12 }, (_, n): RowWrite => {
    return { record: 'axis', id: randomIds.row(), values: { number: n + 1, title: `Axe numéro ${n + 1}` } }
  })
  return [...axes, ...Array.from({ length: count }, (_, n) => ficheRows(n, axes[n % axes.length]?.id as RowId)).flat()]
}

/** The same in a folder that no program holds. */
export const fillWithFiches = (folder: string, count: number): void => {
  const workspace = openWorkspaceDb(folder, { clock: systemClock, ids: randomIds })
  workspace.log.commit({ intent: 'fiche.create', author: null, writes: manyFiches(count) })
  workspace.close()
}

/** A fiche with what is followed of it. */
const ficheRows = (n: number, axis: RowId): readonly RowWrite[] => {
  const fiche = randomIds.row()
  return [
    {
      record: 'fiche',
      id: fiche,
      values: {
        title: `Action ${n} de prêt, de formation ou de rencontre`,
        axis,
        number: 1 + Math.floor(n / 12),
        state: 'running',
        feasibility: marks[n % 6] ?? null,
        impact: marks[(n * 5) % 6] ?? null,
        endsOn: day(n),
      },
    },
    ...Array.from({ length: 5 }, (_, step) =>
      write('ficheStep', randomIds.row(), {
        fiche,
        position: `a${step}`,
        text: `Étape ${step}`,
        dueOn: day(n + step),
        state: 'upcoming',
      }),
    ),
    ...(['bearer', 'partner'] as const).map((role): RowWrite => {
      const values = { fiche, role, position: role, name: `Structure ${n % 90}` }
      return { record: 'ficheParty', id: randomIds.row(), values }
    }),
  ]
}
