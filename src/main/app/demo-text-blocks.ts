import { z } from 'zod'
import { doc, paragraph } from '#shared/text/rich-text/build.ts'

/** Texts that come back from one meeting of the demo to the next, one paragraph a string. */
export const demoTextBlocks = z
  .array(z.strictObject({ name: z.string(), paragraphs: z.array(z.string()).min(1) }))
  .default([])

export const playDemoTextBlocks = async (
  blocks: z.output<typeof demoTextBlocks>,
  ask: (path: string, input: unknown) => Promise<unknown>,
): Promise<void> => {
  for (const { name, paragraphs } of blocks) {
    const body = doc(...paragraphs.map((text) => paragraph(text)))
    await ask('records.create', { record: 'textBlock', values: { name, body } })
  }
}
