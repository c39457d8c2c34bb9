import { describe, expect, test } from 'vitest'
import { linkTarget } from './link-target.ts'

describe('linkTarget', () => {
  test.each([
    ['https://exemple.fr/a?b=1&c=2#d', 'https://exemple.fr/a?b=1&c=2#d'],
    ['https://exemple.fr/dématérialisation', 'https://exemple.fr/d%C3%A9mat%C3%A9rialisation'],
    ['https://exemple.fr/100%/%C3%A9', 'https://exemple.fr/100%25/%C3%A9'],
    ['https://exemple.fr/"x"', 'https://exemple.fr/%22x%22'],
    ['mailto:a@exemple.fr', 'mailto:a@exemple.fr'],
    ['javascript:alert(1)', null],
    ['http://[', null],
    [`https://exemple.fr/${'a'.repeat(3000)}`, null],
  ])('%s', (href, target) => {
    expect(linkTarget(href)).toBe(target)
  })
})
