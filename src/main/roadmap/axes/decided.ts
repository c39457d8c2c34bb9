import type { InputOf } from '#shared/contract/define.ts'
import type { axesContract } from '#shared/contract/roadmap/axes.ts'
import { assertNever } from '#shared/kernel/assert-never.ts'
import type { ChangesOf } from '#shared/records/record.ts'
import type { axis } from '#shared/records/roadmap/axis/axis.ts'

type Decision = InputOf<(typeof axesContract)['decide']>['decision']

/** What an axis says of itself once it is decided so: what only belonged to another state goes. */
export const decided = (decision: Decision): ChangesOf<typeof axis> => {
  const none = { state: decision.kind, instance: null, validatedOn: null, postponedFor: null }
  switch (decision.kind) {
    case 'proposed':
      return none
    case 'consolidated':
      return { ...none, instance: decision.instance }
    case 'validated':
      return { ...none, instance: decision.instance, validatedOn: decision.on }
    case 'postponed':
      return { ...none, instance: decision.instance, postponedFor: decision.reason }
    default:
      return assertNever(decision)
  }
}
