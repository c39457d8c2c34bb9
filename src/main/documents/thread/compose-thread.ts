import type { ComposedDocument } from '#shared/domain/composed-document.ts'
import { departementPhrase } from '#shared/domain/espace/departement.ts'
import type { Espace } from '#shared/domain/records.ts'
import { doc, paragraph } from '#shared/domain/rich-text/build.ts'
import type { Block } from '#shared/domain/rich-text/rich-text.ts'
import type { Thread } from '#shared/domain/thread/thread.ts'
import { isTied } from '#shared/domain/thread/told-origins.ts'
import { withNoBreakSpaces } from '#shared/kernel/typography.ts'
import { typeset } from '../typeset.ts'
import { threadBlocks, threadTable } from './thread-blocks.ts'

export interface PrintedThread {
  readonly espace: Espace | null
  /** « Axe 1 – Équiper et accompagner… ». */
  readonly title: string
  readonly threads: readonly Thread[]
}

/** « Imprimer le fil »: a page that says where something comes from and what came of it. */
export const composeThread = ({ espace, title, threads }: PrintedThread): ComposedDocument => {
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
        ...blocksOf(threads),
      ),
    ),
  }
}

const blocksOf = (threads: readonly Thread[]): readonly Block[] => {
  const [only, ...others] = threads.filter(isTied)
  if (only === undefined) return [paragraph('Aucune étape n’est encore reliée à une autre.')]
  return others.length === 0 ? [threadTable(only)] : threadBlocks([only, ...others])
}
