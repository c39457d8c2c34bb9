import { cutAtWord } from '#main/office/paper/cut-at-word.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { agendaItem } from '#shared/records/meetings/agenda-item/agenda-item.ts'
import type { ChangesOf } from '#shared/records/record.ts'
import type { Fiche } from '#shared/records/records.ts'
import { fiche as declaration } from '#shared/records/roadmap/fiche/fiche.ts'
import { ficheCalled } from '#shared/records/roadmap/fiche/references.ts'

/** « Fiche 1.2 – Prêter du matériel ». @param reference « 1.2 » */
export const ficheName = ({ title }: Pick<Fiche, 'title'>, reference: string | null): string =>
  [ficheCalled(reference), title].filter((part) => part !== null).join(' – ')

/** Its cells « Non traité », by their labels. */
export const untreatedCells = (fiche: Pick<Fiche, 'feasibility' | 'impact'>): readonly string[] =>
  (['feasibility', 'impact'] as const)
    .filter((cell) => fiche[cell] === 'untreated')
    .map((cell) => declaration.fields[cell].label)

/** The point of an agenda that takes a fiche up. */
export const fichePoint = (id: RowId, name: string, untreated: readonly string[]): ChangesOf<typeof agendaItem> => ({
  kind: 'point',
  title: cutAtWord(name, agendaItem.fields.title.max),
  detail: untreated.length === 0 ? null : `non traité\u00A0: ${untreated.join(', ').toLowerCase()}`,
  minutesText: 'fiches',
  fiche: id,
})
