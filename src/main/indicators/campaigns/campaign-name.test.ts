import { expect, it } from 'vitest'
import type { Period } from '#shared/text/period.ts'
import { campaignName } from './campaign-name.ts'

it('names a campaign by its period, with the article that French wants', () => {
  expect((['2025-T3', '2025-S1', '2025', '2025-10', '2025-09'] as Period[]).map(campaignName)).toEqual([
    'Collecte du 3e trimestre 2025',
    'Collecte du 1er semestre 2025',
    'Collecte de l’année 2025',
    'Collecte d’octobre 2025',
    'Collecte de septembre 2025',
  ])
})
