/** What the program tells a worker, once. */
export interface WorkerTask {
  readonly name: string
  readonly input: unknown
}

/** What the worker answers: progress any number of times, then an outcome. */
export type WorkerAnswer =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly output: unknown }
