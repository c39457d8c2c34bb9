import { ofPeriod } from '#shared/text/of-period.ts'
import type { Period } from '#shared/text/period.ts'

/** What a campaign is called until someone says otherwise. */
export const campaignName = (period: Period): string => `Campagne ${ofPeriod(period)}`
