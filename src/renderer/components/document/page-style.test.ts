import { expect, test } from 'vitest'
import { cssString } from './page-style.ts'

test('a footer cannot leave its string', () => {
  expect(cssString('Été « 2 »')).toBe('"Été\\20 \\ab \\20 2\\20 \\bb "')
  expect(cssString('"; } </style><script>\n\\')).toBe(
    '"\\22 \\3b \\20 \\7d \\20 \\3c \\2f style\\3e \\3c script\\3e \\a \\5c "',
  )
})
