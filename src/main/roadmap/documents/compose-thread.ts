import { organisation, programme } from '#main/office/paper/heading.ts'
import { typeset } from '#main/office/paper/typeset.ts'
import { withNoBreakSpaces } from '#shared/kernel/typography.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import type { Espace } from '#shared/records/records.ts'
import type { Thread } from '#shared/records/roadmap/thread/thread.ts'
import { isTied } from '#shared/records/roadmap/thread/told-origins.ts'
import { departementPhrase } from '#shared/records/workspace/departement.ts'
import { doc, paragraph, plain } from '#shared/text/rich-text/build.ts'
import type { Block, Heading } from '#shared/text/rich-text/rich-text.ts'
import { threadName, threadTable } from './thread-blocks.ts'

export interface PrintedThread {
  readonly espace: Espace | null
  /** « Axe prioritaire 1 – Équiper et accompagner… ». */
  readonly title: string
  readonly threads: readonly Thread[]
}

/** « Imprimer le fil »: a page that says where something comes from and what came of it. */
export const composeThread = ({ espace, title, threads }: PrintedThread): ComposedDocument => {
  const territory = departementPhrase(espace)
  const roadmap = programme(espace)
  return {
    title: `Le fil – ${title}`,
    subject: roadmap ?? 'Feuille de route',
    author: organisation(espace),
    footer: withNoBreakSpaces(['Le fil', roadmap, organisation(espace)].filter((part) => part !== null).join(' – ')),
    pictures: [],
    body: typeset(
      doc(
        paragraph('Le fil', 'surtitle'),
        paragraph(title, 'title'),
        ...(territory === null ? [] : [paragraph(territory, 'territory')]),
        ...blocksOf(threads),
      ),
    ),
  }
}

/** Each under a heading of its own; of what has one thread alone, the title has said the name. */
const blocksOf = (threads: readonly Thread[]): readonly Block[] => {
  const [only, ...others] = threads.filter(isTied)
  if (only === undefined) return [paragraph('Aucune étape n’est encore reliée à une autre.')]
  if (others.length === 0) return [heading('De la formulation à la fiche-action'), threadTable(only)]
  return [only, ...others].flatMap((thread) => [heading(threadName(thread)), threadTable(thread)])
}

const heading = (text: string): Heading => ({ type: 'heading', attrs: { level: 1 }, content: [plain(text)] })
