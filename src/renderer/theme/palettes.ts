import type { MantineColorsTuple } from '@mantine/core'

/** The four palettes, from the lightest. Screens use the names of `tokens.css`; these are for Mantine's own styles. */
export const palettes = {
  sapin: scale('#f0f8f5 #e0f3eb #c0e4d6 #84d0b5 #6bb69c #4e9a81 #317b64 #135d49 #094736 #073125'),
  ocre: scale('#fef8eb #fdf1d9 #f8ddb1 #e8bf79 #d69f58 #ba8335 #94631a #6f4806 #583806 #402804'),
  brique: scale('#fef5f4 #feede9 #fbd4cd #f0a295 #df8071 #cd6151 #b34638 #933025 #77261c #531b14'),
  gray: scale('#f3f7f5 #ecf0ee #d8ddda #c8cdca #b7bcb9 #9ba09d #7b827f #575e5b #3f4542 #151b18'),
  dark: scale('#e6ebe8 #b9bfbc #9ea5a2 #6f7673 #484f4c #2e3431 #1a1f1c #121614 #0c100e #080b09'),
}

function scale(shades: string): MantineColorsTuple {
  return shades.split(' ') as unknown as MantineColorsTuple
}
