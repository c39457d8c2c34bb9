import { targetShares } from '#main/indicators/measures/target-shares.ts'
import { loadToldRoadmap } from '#main/roadmap/fiches-export/load-told-roadmap.ts'
import type { RestitutionSources } from '#main/workspace/restitution/load-restitution.ts'

/** What is given back, told by the rooms whose it is. */
export const restitutionSources: RestitutionSources = { roadmap: loadToldRoadmap, shares: targetShares }
