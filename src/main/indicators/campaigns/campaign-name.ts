import { ofPeriod } from '#shared/text/period/of-period.ts'
import type { Period } from '#shared/text/period/period.ts'

/** What a campaign is called until someone says otherwise. */
export const campaignName = (period: Period): string => `Collecte ${ofPeriod(period)}`
