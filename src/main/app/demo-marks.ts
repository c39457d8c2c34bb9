import { z } from 'zod'
import { oneOf } from '#shared/kernel/one-of.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import { plainText } from '#shared/text/rich-text/plain-text.ts'
import { type Block, pointStyles } from '#shared/text/rich-text/rich-text.ts'
import type { Ask } from './demo-poste.ts'

/** Lines of imported minutes that the secretary marked, « À retenir » or « Question », each by the words it begins with. */
export const demoMarks = z.array(z.strictObject({ style: oneOf(pointStyles), begins: z.string() })).default([])

type Marks = z.output<typeof demoMarks>

/** Marks them in the sections of the minutes. */
export const playDemoMarks = async (meeting: string, marks: Marks, ask: Ask): Promise<void> => {
  if (marks.length === 0) return
  const { sections } = await ask<Minutes>('minutes.get', { meeting })
  for (const { id, body } of sections) {
    if (body === null) continue
    const changes = { body: { ...body, content: marked(body.content, marks) } }
    await ask('records.update', { record: 'section', id, changes })
  }
}

const marked = (blocks: readonly Block[], marks: Marks): readonly Block[] =>
  blocks.map((block): Block => {
    if (block.type === 'bulletList' || block.type === 'orderedList')
      return { ...block, content: block.content.map((item) => ({ ...item, content: marked(item.content, marks) })) }
    if (block.type !== 'paragraph') return block
    const words = plainText({ type: 'doc', content: [block] })
    const mark = marks.find(({ begins }) => words.startsWith(begins))
    return mark === undefined ? block : { ...block, attrs: { style: mark.style } }
  })
