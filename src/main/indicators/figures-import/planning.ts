import type { FeatureContext } from '#main/kit/context.ts'
import type { FiguresChoices } from '#shared/contract/indicators/figures-import.ts'
import type { Campaign } from '#shared/records/records.ts'
import type { Period } from '#shared/text/period.ts'
import type { CampaignStructures } from './campaign-structures.ts'
import type { AskedDictionary } from './load-asked.ts'
import type { StoredFigures } from './stored-figures.ts'

/** What every file of an import is planned with. */
export interface Planning {
  readonly context: FeatureContext
  /** The only one whose workbooks are taken; `null`: each its own. */
  readonly campaign: Campaign | null
  readonly choices: FiguresChoices
  readonly dictionary: AskedDictionary
  readonly structures: CampaignStructures
  readonly stored: (period: Period) => StoredFigures
}
