import { z } from 'zod'
import type { AppError } from '../kernel/app-error.ts'
import type { Result } from '../kernel/result.ts'
import type { MadeFile, ReadyFile } from './ready-file.ts'

/**
 * The process boundary, in tRPC's words. A procedure is a query (reads), a mutation (writes) or a file (makes a document,
 * a copy, a bundle); its input is parsed strictly before its handler runs; its answer always travels in an `Envelope`.
 */
export interface Procedure<Kind extends 'query' | 'mutation' | 'file', Input extends z.ZodType, Output> {
  readonly kind: Kind
  readonly input: Input
  /** Carries the type only; there is no value at run time. */
  readonly output?: Output
}

export type AnyProcedure = Procedure<'query' | 'mutation' | 'file', z.ZodType, unknown>
export type AreaContract = Readonly<Record<string, AnyProcedure>>

/** An answer, or a failure in four French sentences. */
export type Envelope<T = unknown> = Result<T, AppError> & {
  /** Of a query: the records it was answered from. Without it, any change may give another answer. */
  readonly reads?: readonly string[]
  /** Of what writes: the records it wrote, as its event says them. Without it, nothing changed. */
  readonly changed?: readonly string[]
  /** Of what writes: names to `history.undo` what it did last; `null`: nothing that can be taken back. */
  readonly gesture?: number | null
}

export type InputOf<P> = P extends Procedure<infer _Kind, infer Input, infer _Output> ? z.input<Input> : never
/** The same once it is parsed, as a handler gets it. */
export type AskedOf<P> = P extends Procedure<infer _Kind, infer Input, infer _Output> ? z.output<Input> : never
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

/**
 * Makes a file, kept until it is fetched at `files/<job>`. `job` is the caller's own id, added to this input: it names the
 * progress of the making, and cancels it.
 */
export const file = <Shape extends z.core.$ZodShape, Ready extends ReadyFile>(
  shape: Shape,
  _ready: Ready,
): Procedure<'file', z.ZodObject<Shape & { job: z.ZodUUID }, z.core.$strict>, Ready> => ({
  kind: 'file',
  input: z.strictObject({ ...shape, job: z.uuid() }),
})

/** One handler per procedure: a missing one does not compile. */
export type Handlers<Area extends AreaContract> = {
  readonly [Name in keyof Area]: (input: AskedOf<Area[Name]>) => Given<Area[Name]> | Promise<Given<Area[Name]>>
}

/** What a handler gives: the answer or, where a file is asked for, the file itself. */
type Given<P> = P extends Procedure<'file', infer _Input, infer Ready extends ReadyFile> ? MadeFile<Ready> : OutputOf<P>
