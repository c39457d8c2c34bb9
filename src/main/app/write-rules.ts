import { demandAllowed } from '#main/features/demand-allowed.ts'
import { demandUnlocked } from '#main/features/locked-minutes.ts'
import { demandNoClash } from '#main/features/programme-clashes.ts'
import type { WriteRule } from '#main/features/write-rule.ts'

/** Asked of every change in this order: the first that refuses is the one that a person reads. */
export const writeRules: readonly WriteRule[] = [demandAllowed, demandUnlocked, demandNoClash]
