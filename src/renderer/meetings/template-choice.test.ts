import { expect, test } from 'vitest'
import type { TemplateSummary } from '#shared/contract/meetings/agenda.ts'
import { templateOptions, withTemplate } from './template-choice.ts'

const cafe: TemplateSummary = {
  key: 'cafe',
  name: 'Café rencontre',
  description: null,
  kind: 'cafe',
  minutes: 120,
  points: 6,
  origin: 'shipped',
}

test('a template says of which kind the meeting is; none leaves it', () => {
  expect(templateOptions([cafe]).map(({ value }) => value)).toEqual(['', 'cafe'])
  expect(withTemplate([cafe], 'cafe')).toEqual({ template: 'cafe', kind: 'cafe' })
  expect(withTemplate([{ ...cafe, kind: null }], 'cafe')).toEqual({ template: 'cafe' })
  expect(withTemplate([cafe], '')).toEqual({ template: null })
})
