import type { ReactNode } from 'react'
import { errorOf } from '../api/failures.ts'
import { ErrorMessage } from './ErrorMessage.tsx'
import { Waiting, type WaitingProps } from './Waiting.tsx'

/** What is read: a query, of which only this is used. */
export interface Reading<Data> {
  readonly data: Data | undefined
  readonly isError: boolean
  readonly isPending: boolean
  readonly error: unknown
  readonly refetch: () => unknown
}

/** Whether there is something of it to show: a failure leaves what was there, unless the thing itself is gone. */
export const isShown = <Data,>({ data, isError, error }: Reading<Data>): boolean =>
  data !== undefined && !(isError && errorOf(error).code === 'not-found')

/** Two readings as one, which is read once both are. */
export const together = <A, B>(a: Reading<A>, b: Reading<B>): Reading<readonly [A, B]> => {
  const failed = [a, b].find(({ isError }) => isError)
  return {
    data: a.data === undefined || b.data === undefined ? undefined : [a.data, b.data],
    isError: failed !== undefined,
    isPending: failed === undefined && (a.isPending || b.isPending),
    error: failed?.error ?? null,
    refetch: () => {
      void a.refetch()
      void b.refetch()
    },
  }
}

export interface LoadedProps<Data> extends Pick<WaitingProps, 'rows' | 'sentence'> {
  readonly query: Reading<Data>
  /** Where to go when it cannot be read, instead of « Réessayer ». */
  readonly action?: ReactNode
  /** What is shown until it is read, instead of the shape of its rows. */
  readonly waiting?: ReactNode
  readonly children: (data: Data) => ReactNode
}

/**
 * What a screen reads, once it is read. A failure stands above what was there, which stays with what is typed in it,
 * unless the thing itself is gone.
 */
export function Loaded<Data>({ query, action, waiting, children, ...shape }: LoadedProps<Data>) {
  const { data, error } = query
  return (
    <>
      {query.isError && <ErrorMessage thrown={error} retry={() => void query.refetch()} action={action} />}
      {query.isPending && (waiting ?? <Waiting {...shape} />)}
      {data !== undefined && isShown(query) && children(data)}
    </>
  )
}
