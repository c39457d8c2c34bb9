import { expect, it } from 'vitest'
import type { Period } from '#shared/text/period.ts'
import { campaignName } from './campaign-name.ts'

it('names a campaign by its period, with the article that French wants', () => {
  expect((['2025-T3', '2025-S1', '2025', '2025-10', '2025-09'] as Period[]).map(campaignName)).toEqual([
    'Campagne du 3e trimestre 2025',
    'Campagne du 1er semestre 2025',
    'Campagne de l’année 2025',
    'Campagne d’octobre 2025',
    'Campagne de septembre 2025',
  ])
})
