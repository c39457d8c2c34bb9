import { Mark } from '@tiptap/core'
import { type MentionedRecord, mentionedRecords } from '#shared/text/rich-text/rich-text.ts'

/** Words that cite a person, a structure, an axis or a fiche. What is typed after them is not part of the citation. */
export const Mention = Mark.create({
  name: 'mention',
  inclusive: false,
  addAttributes: () => ({ record: { default: null }, id: { default: null } }),
  parseHTML: () => [{ tag: 'span[data-mention]', getAttrs: citationOf }],
  renderHTML: ({ mark }) => ['span', { class: 'mention', 'data-mention': `${mark.attrs.record}:${mark.attrs.id}` }, 0],
})

/** Of what was copied from another text of Concerto; anything else is plain words. */
const citationOf = (element: HTMLElement): { record: MentionedRecord; id: string } | false => {
  const [record = '', id = ''] = (element.dataset.mention ?? '').split(':')
  const known = mentionedRecords.find((name) => name === record)
  return known !== undefined && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(id) ? { record: known, id } : false
}
