import type { z } from 'zod'
import type { AppError } from '../kernel/app-error.ts'
import type { Result } from '../kernel/result.ts'

/**
 * The process boundary, in tRPC's words. A procedure is a query (reads) or a mutation (writes); its input is parsed
 * strictly before its handler runs; its answer always travels in an `Envelope`.
 */
export interface Procedure<Kind extends 'query' | 'mutation', Input extends z.ZodType, Output> {
  readonly kind: Kind
  readonly input: Input
  /** Carries the type only; there is no value at run time. */
  readonly output?: Output
}

export type AnyProcedure = Procedure<'query' | 'mutation', z.ZodType, unknown>
export type AreaContract = Readonly<Record<string, AnyProcedure>>

/** An answer, or a failure in four French sentences. */
export type Envelope<T = unknown> = Result<T, AppError> & {
  /** Of a query: the records it was answered from. Without it, any change may give another answer. */
  readonly reads?: readonly string[]
  /** Of a mutation: the records it wrote, as its event says them. Without it, nothing changed. */
  readonly changed?: readonly string[]
}

export type InputOf<P> = P extends Procedure<infer _Kind, infer Input, infer _Output> ? z.input<Input> : never
export type OutputOf<P> = P extends Procedure<infer _Kind, infer _Input, infer Output> ? Output : never

/** Names the output type of a procedure: `query(input, returns<Meeting[]>())`. */
export const returns = <T>(): T => undefined as T

export const query = <Input extends z.ZodType, Output>(
  input: Input,
  _output: Output,
): Procedure<'query', Input, Output> => ({ kind: 'query', input })

export const mutation = <Input extends z.ZodType, Output>(
  input: Input,
  _output: Output,
): Procedure<'mutation', Input, Output> => ({ kind: 'mutation', input })

/** One handler per procedure: a missing one does not compile. */
export type Handlers<Area extends AreaContract> = {
  readonly [Name in keyof Area]: (
    input: Area[Name] extends Procedure<infer _Kind, infer Input, infer _Output> ? z.output<Input> : never,
  ) => OutputOf<Area[Name]> | Promise<OutputOf<Area[Name]>>
}
