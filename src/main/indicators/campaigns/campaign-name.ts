import { ofPeriod } from '#shared/domain/period/of-period.ts'
import type { Period } from '#shared/domain/period/period.ts'

/** What a campaign is called until someone says otherwise. */
export const campaignName = (period: Period): string => `Collecte ${ofPeriod(period)}`
