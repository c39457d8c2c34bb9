import {
  keepPreviousData,
  queryOptions,
  skipToken,
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
} from '@tanstack/react-query'
import type { Contract } from '#shared/contract/contract.ts'
import type { Procedure } from '#shared/contract/define.ts'
import { type AreaName, call, type Input, type Output, type ProcedureName } from './api.ts'
import { pressedNow, refusal, tellRefusal } from './failures.ts'
import { beginReading, useShown } from './readings.ts'

type OfKind<Area extends AreaName, Kind extends string> = {
  [Name in ProcedureName<Area>]: Contract[Area][Name] extends Procedure<infer Found, infer _In, infer _Out>
    ? Found extends Kind
      ? Name
      : never
    : never
}[ProcedureName<Area>]

export type QueryName<Area extends AreaName> = OfKind<Area, 'query'>
export type MutationName<Area extends AreaName> = OfKind<Area, 'mutation' | 'file'>

/** Reads, and reads again whenever something is saved anywhere. `input: null` waits. */
export function useApiQuery<Area extends AreaName, Name extends QueryName<Area>>(
  area: Area,
  name: Name,
  input: Input<Area, Name> | null,
  options: { readonly keepPrevious?: boolean } = {},
): UseQueryResult<Output<Area, Name>> {
  const query = apiQuery(area, name, input)
  const result = useQuery({
    ...query,
    ...(options.keepPrevious ? { placeholderData: keepPreviousData } : {}),
  }) as UseQueryResult<Output<Area, Name>>
  useShown(query.queryKey, result.data)
  return result
}

/** The same reading for those who ask for several, or from a gesture: `useQueries`, `queryClient.fetchQuery`. */
export const apiQuery = <Area extends AreaName, Name extends QueryName<Area>>(
  area: Area,
  name: Name,
  input: Input<Area, Name> | null,
) =>
  queryOptions<Output<Area, Name>>({
    queryKey: [area, name, input],
    queryFn:
      input === null
        ? skipToken
        : ({ queryKey }) => {
            return call(area, name, input, beginReading(queryKey))
          },
  })

/**
 * Writes. A failure is told beside what was pressed, unless the caller shows it where it belongs: `tellsFailure: true`,
 * then use `error`.
 */
export function useApiMutation<Area extends AreaName, Name extends MutationName<Area>>(
  area: Area,
  name: Name,
  options: { readonly tellsFailure?: boolean } = {},
): UseMutationResult<Output<Area, Name>, unknown, Input<Area, Name>, HTMLElement | null> {
  return useMutation<Output<Area, Name>, unknown, Input<Area, Name>, HTMLElement | null>({
    mutationFn: (input) => call(area, name, input),
    onMutate: () => {
      refusal.set(null)
      return pressedNow()
    },
    onError: (thrown, _input, pressed = null) => {
      if (!options.tellsFailure) tellRefusal(thrown, pressed)
    },
  })
}
