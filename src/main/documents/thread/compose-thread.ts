import type { ComposedDocument } from '#shared/domain/composed-document.ts'
import { departementPhrase } from '#shared/domain/espace/departement.ts'
import type { Espace } from '#shared/domain/records.ts'
import { doc, paragraph } from '#shared/domain/rich-text/build.ts'
import type { Thread } from '#shared/domain/thread/thread.ts'
import { withNoBreakSpaces } from '#shared/kernel/typography.ts'
import { typeset } from '../typeset.ts'
import { threadBlocks } from './thread-blocks.ts'

export interface PrintedThread {
  readonly espace: Espace | null
  /** « Axe 1 – Équiper et accompagner… ». */
  readonly title: string
  readonly threads: readonly Thread[]
}

/** « Imprimer le fil »: a page that says where something comes from and what came of it. */
export const composeThread = ({ espace, title, threads }: PrintedThread): ComposedDocument => {
  const tables = threadBlocks(threads)
  const territory = departementPhrase(espace)
  return {
    title: `Le fil – ${title}`,
    subject: [espace?.programmeKind, espace?.programmeName].filter(Boolean).join(' '),
    author: territory ?? 'Secrétariat de la coordination',
    footer: withNoBreakSpaces(['Le fil', territory].filter(Boolean).join(' – ')),
    pictures: [],
    body: typeset(
      doc(
        paragraph('Le fil, de la formulation à la fiche-action', 'surtitle'),
        paragraph(title, 'title'),
        ...(territory === null ? [] : [paragraph(territory, 'territory')]),
        ...(tables.length === 0
          ? [paragraph('Aucune étape n’est encore reliée à une autre.')]
          : tables.flatMap((table, index) => (index === 0 ? [table] : [paragraph('', 'detail'), table]))),
      ),
    ),
  }
}
