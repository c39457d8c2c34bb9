import { z } from 'zod'
import { jsonDepth } from '../../kernel/json-depth.ts'
import { oneOf } from '../../kernel/one-of.ts'
import { isSafeLink } from './link.ts'
import { markers, mentionedRecords, numberTypes, paragraphStyles, type RichText } from './rich-text.ts'

/** Deepest nesting accepted. Four levels of list inside a table cell use eleven. */
const maxDepth = 48

const mark = z.discriminatedUnion('type', [
  z.strictObject({ type: z.enum(['bold', 'italic', 'underline', 'strike', 'superscript', 'subscript']) }),
  z.strictObject({ type: z.literal('link'), attrs: z.strictObject({ href: z.string().refine(isSafeLink) }) }),
  z.strictObject({
    type: z.literal('mention'),
    attrs: z.strictObject({ record: z.enum(mentionedRecords), id: z.uuid() }),
  }),
])

const textNode = z.strictObject({
  type: z.literal('text'),
  text: z.string().min(1),
  marks: z.array(mark).optional(),
})

const inline = z.discriminatedUnion('type', [
  textNode,
  z.strictObject({ type: z.literal('hardBreak') }),
  z.strictObject({ type: z.literal('footnote'), content: z.array(textNode) }),
])

const inlineContent = z.array(inline).optional()

const block: z.ZodType = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('paragraph'),
      attrs: z.strictObject({ style: oneOf(paragraphStyles).nullable() }).optional(),
      content: inlineContent,
    }),
    z.strictObject({
      type: z.literal('heading'),
      attrs: z.strictObject({ level: z.number().int().min(1).max(6) }),
      content: inlineContent,
    }),
    z.strictObject({ type: z.literal('bulletList'), content: z.array(listItem).min(1) }),
    z.strictObject({
      type: z.literal('orderedList'),
      attrs: z
        .strictObject({ start: z.number().int().min(0).max(1_000_000), type: z.enum(numberTypes).optional() })
        .optional(),
      content: z.array(listItem).min(1),
    }),
    z.strictObject({ type: z.literal('blockquote'), content: z.array(block).min(1) }),
    z.strictObject({ type: z.literal('table'), content: z.array(tableRow).min(1) }),
    z.strictObject({ type: z.literal('image'), attrs: z.strictObject({ picture: z.uuid() }) }),
  ]),
)

const listItem: z.ZodType = z.strictObject({
  type: z.literal('listItem'),
  attrs: z.strictObject({ marker: oneOf(markers).nullable() }).optional(),
  content: z.array(block).min(1),
})

const tableRow: z.ZodType = z.strictObject({
  type: z.literal('tableRow'),
  content: z.array(
    z.strictObject({
      type: z.enum(['tableCell', 'tableHeader']),
      attrs: z
        .strictObject({
          colspan: z.number().int().min(1).max(100).optional(),
          rowspan: z.number().int().min(1).max(1000).optional(),
        })
        .optional(),
      content: z.array(block).min(1),
    }),
  ),
})

/** Formatted text as a person wrote it: what the editor sends, a file brings, the database holds. */
export const richTextSchema = z
  .unknown()
  .refine((value) => jsonDepth(value, maxDepth) <= maxDepth, { error: 'nesting' })
  .pipe(z.strictObject({ type: z.literal('doc'), content: z.array(block) })) as unknown as z.ZodType<RichText>
