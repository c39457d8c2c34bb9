import { z } from 'zod'
import type { EvaluationPage } from '#shared/contract/meetings/evaluations.ts'

/** The forms that came back from a meeting of the demo, numbered from 1: answers in the order of the usual questions. */
export const demoEvaluations = z.array(z.array(z.string())).default([])

/** Asks the usual questions, and types the forms in. */
export const playDemoEvaluations = async (
  meeting: string,
  forms: z.output<typeof demoEvaluations>,
  ask: <T>(path: string, input: unknown) => Promise<T>,
): Promise<void> => {
  if (forms.length === 0) return
  await ask('evaluations.startFrom', { meeting, from: 'usual' })
  const { questions } = await ask<EvaluationPage>('evaluations.page', { meeting })
  for (const [at, values] of forms.entries()) {
    const answers = questions.map(({ id }, rank) => ({ question: id, value: values[rank] ?? '' }))
    await ask('evaluations.saveReply', { meeting, reply: null, number: at + 1, answers })
  }
}
