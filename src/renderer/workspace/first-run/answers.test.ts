import { expect, test } from 'vitest'
import { type Answers, departementLine, noAnswers, refusalOf, roleLine, setUpInput, withSectors } from './answers.ts'

const answers = (changes: Partial<Answers>): Answers => ({ ...noAnswers, ...changes })

test('a name and a role are needed; a coordinator may have no sector', () => {
  expect(refusalOf.name(answers({ name: '  ' }))).not.toBeNull()
  expect(refusalOf.role(answers({}))).not.toBeNull()
  expect(refusalOf.role(answers({ role: 'coordinator' }))).toBeNull()
  expect(refusalOf.role(answers({ role: 'hub' }))).toBeNull()
  expect(refusalOf.departement()).toBeNull()
})

test('the own sector follows the list of sectors', () => {
  const nord = withSectors(answers({ role: 'coordinator' }), ['Nord', 'Sud'])
  expect(nord.sectorName).toBe('Nord')
  expect(withSectors(nord, ['Sud']).sectorName).toBe('Sud')
  const secretary = withSectors(answers({ role: 'secretary' }), ['Nord'])
  expect(secretary.sectorName).toBe('Nord')
  const both = withSectors(secretary, ['Nord', 'Sud'])
  expect(both.sectorName).toBeNull()
  expect(withSectors({ ...both, sectorName: 'Sud' }, ['Nord', 'Sud', 'Ouest']).sectorName).toBe('Sud')
})

test('answered questions are one line', () => {
  const departement = { code: '71', name: 'Saône-et-Loire' }
  expect(departementLine(answers({ departement, scope: ' hors agglomération ' }))).toBe(
    'Saône-et-Loire (71), hors agglomération',
  )
  expect(departementLine(noAnswers)).toBe('À préciser plus tard')
  expect(roleLine(answers({ role: 'hub', sectorNames: ['Nord', 'Sud'] }), 'Consolider')).toBe(
    'Consolider. Secteurs\u00A0: Nord, Sud',
  )
  expect(roleLine(answers({ role: 'coordinator', sectorNames: ['Nord', 'Sud'], sectorName: 'Nord' }), 'Animer')).toBe(
    'Animer. Votre secteur\u00A0: Nord',
  )
})

test('what is sent: trimmed, and nothing for what was left empty', () => {
  expect(setUpInput(answers({ name: ' Odile ', role: 'hub', sectorNames: ['Nord'], sectorName: 'Nord' }))).toEqual({
    name: 'Odile',
    role: 'hub',
    departementCode: null,
    scope: null,
    sectorNames: ['Nord'],
    sectorName: null,
  })
})
