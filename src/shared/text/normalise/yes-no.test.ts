import { expect, test } from 'vitest'
import { readYesNo } from './yes-no.ts'

test.each(['oui', 'OUI', ' Oui ', 'o', 'True', 'VRAI', '1', 'x', 'X', '✓', '☑', 'oui.'])('%j is yes', (text) =>
  expect(readYesNo(text)).toEqual({ ok: true, value: true, note: null }),
)

test.each(['non', 'Non', 'n', 'False', 'faux', '0', 'NO', '☐', '❌'])('%j is no', (text) =>
  expect(readYesNo(text)).toEqual({ ok: true, value: false, note: null }),
)

test('what follows the answer is told', () => {
  expect(readYesNo('Oui (sur demande)')).toEqual({
    ok: true,
    value: true,
    note: '«\u00a0sur demande\u00a0» n’est pas repris',
  })
  expect(readYesNo('non, prévu en 2027')).toEqual({
    ok: true,
    value: false,
    note: '«\u00a0prévu en 2027\u00a0» n’est pas repris',
  })
})

test.each(['peut-être', '2', 'ouistiti', 'nonante'])('%j is neither', (text) =>
  expect(readYesNo(text)).toEqual({ ok: false, reason: 'on attend «\u00a0oui\u00a0» ou «\u00a0non\u00a0»' }),
)
