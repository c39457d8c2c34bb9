import { randomUUID } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { AppFailure } from '#shared/kernel/app-error.ts'
import type { App, ProducedFile } from './app.ts'

/** A poste of the demo: a whole program, that is only ever asked. */
export type DemoApp = Pick<App, 'call' | 'file'>

export interface DemoPoste {
  /** @throws AppFailure as the procedure answers */
  ask<T>(path: string, input: unknown): Promise<T>
  /** Asks for a file, and takes it. */
  make(path: string, input: object): Promise<ProducedFile>
}

export type Ask = DemoPoste['ask']

export const posteOf = ({ call, file }: DemoApp): DemoPoste => {
  const ask = async <T>(path: string, input: unknown): Promise<T> => {
    // Windows are answered between two gestures.
    await setImmediate()
    const answer = await call(path, input)
    if (!answer.ok) throw new AppFailure(answer.error)
    return answer.value as T
  }
  return {
    ask,
    make: async (path, input) => {
      const job = randomUUID()
      await ask(path, { ...input, job })
      const made = file(job)
      if (made === null) throw new Error(`« ${path} » made no file`)
      return made
    },
  }
}
