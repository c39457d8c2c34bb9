import type { ReadFormulation } from '#shared/records/roadmap/formulation/read-formulations.ts'
import { plainText } from '#shared/text/rich-text/plain-text.ts'
import type { RichText, Table, TableCell, TableRow } from '#shared/text/rich-text/rich-text.ts'

/** What the tables of a text say was voted: those one column of which is headed « Gommettes », « Votes » or « Voix ». */
export const saidVotes = (text: RichText | null): readonly ReadFormulation[] =>
  (text?.content ?? []).filter((block) => block.type === 'table').flatMap(votesOf)

const votesOf = ({ content: [head, ...lines] }: Table): readonly ReadFormulation[] => {
  const heads = head === undefined ? [] : wordsOfRow(head)
  const counts = heads.findIndex((name) => /^(?:gommettes?|votes?|voix)\b/iu.test(name))
  const words = heads.findIndex((_, index) => index !== counts)
  if (counts === -1 || words === -1) return []
  return lines.map(wordsOfRow).flatMap((cells): ReadFormulation[] => {
    const [text = '', told = ''] = [cells[words], cells[counts]]
    return text === '' || !/^\d{1,4}$/.test(told) ? [] : [{ text, votes: Number(told) }]
  })
}

const wordsOfRow = ({ content }: TableRow): readonly string[] => content.map(wordsOfCell)

const wordsOfCell = ({ content }: TableCell): string =>
  plainText({ type: 'doc', content }).replaceAll(/\s+/g, ' ').trim()
