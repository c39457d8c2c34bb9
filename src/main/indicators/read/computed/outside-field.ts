import { presences } from './people-present.ts'

export const outsideField = presences(({ outside }) => outside === 1)
