import { defaultVariantColorsResolver, type VariantColorsResolver } from '@mantine/core'

const border = (color: string) => `1px solid ${color}`

/** The buttons: one filled in the accent, the others white sheets or plain words. */
export const buttonColors: VariantColorsResolver = (input) => {
  const primary = input.color === undefined || input.color === 'sapin'
  if (input.variant === 'filled' && primary)
    return {
      background: 'var(--accent)',
      hover: 'var(--accent-strong)',
      color: 'var(--on-accent)',
      border: border('transparent'),
    }
  if (input.variant === 'subtle' && primary)
    return {
      background: 'transparent',
      hover: 'var(--accent-tint)',
      color: 'var(--accent)',
      border: border('transparent'),
    }
  if (input.variant === 'outline' && input.color === 'brique')
    return {
      background: 'var(--surface)',
      hover: 'var(--brick-tint)',
      color: 'var(--brick)',
      border: border('var(--brick)'),
    }
  return defaultVariantColorsResolver(input)
}
