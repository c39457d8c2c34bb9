import { demandAllowed } from '#main/kit/demand-allowed.ts'
import { demandOnce } from '#main/kit/demand-once.ts'
import type { WriteRule } from '#main/kit/write-rule.ts'
import { demandNoClash } from '#main/meetings/rules.ts'
import { demandUnlocked } from '#main/minutes/rules.ts'

/** Asked of every change in this order: the first that refuses is the one that a person reads. */
export const writeRules: readonly WriteRule[] = [demandAllowed, demandOnce, demandUnlocked, demandNoClash]
