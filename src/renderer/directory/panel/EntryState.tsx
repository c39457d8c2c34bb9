import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { Waiting } from '../../components/Waiting.tsx'

interface Props<View> {
  readonly query: UseQueryResult<View>
  readonly children: (view: View) => ReactNode
}

/** An entry once it is read: until then the shape of it, or why it cannot be. */
export function EntryState<View>({ query, children }: Props<View>) {
  if (query.isError) return <ErrorMessage thrown={query.error} retry={() => void query.refetch()} />
  return query.data === undefined ? <Waiting rows={6} /> : children(query.data)
}
