import { presences } from './people-present.ts'

export const electedPresent = presences(({ elected }) => elected === 1)
