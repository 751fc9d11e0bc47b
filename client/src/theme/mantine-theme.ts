/**
 * Mantine theme
 *
 * Hands the tokens to Mantine: ink is the primary colour, and every colour of `tokens.ts` becomes a custom property
 * (`--ink-2`, `--line-strong`), which the style sheets use.
 */
import { createTheme } from '@mantine/core';
import type { CSSVariablesResolver, MantineColorsTuple } from '@mantine/core';
import { colourTokens } from './tokens.ts';
import type { ColourTokens } from './tokens.ts';

/** From frame to ink; the shades between are Mantine's and hardly used. */
const INK: MantineColorsTuple = [
  colourTokens.dark.ink,
  '#ECEEF0',
  '#E1E4E8',
  '#BAC1C8',
  '#949DA6',
  '#828A93',
  '#5F6871',
  '#454D55',
  '#2A2E33',
  colourTokens.light.ink,
];

/** The theme of the client. */
export const theme = createTheme({
  primaryColor: 'ink',
  colors: { ink: INK },
  primaryShade: { light: 9, dark: 0 },
  autoContrast: true,
  fontFamily: "'IBM Plex Sans Variable', system-ui, sans-serif",
  fontFamilyMonospace: 'ui-monospace, monospace',
  fontSizes: { xs: '11px', sm: '12px', md: '13px', lg: '15px', xl: '20px' },
  lineHeights: { xs: '16px', sm: '18px', md: '20px', lg: '22px', xl: '26px' },
  radius: { xs: '2px', sm: '4px', md: '6px', lg: '8px', xl: '12px' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '20px' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
});

/** Names a token as a custom property: `ink2` is `--ink-2`, `lineStrong` is `--line-strong`. */
function toPropertyName(token: string): string {
  const words = token.replace(/[A-Z]|\d+/g, (part) => `-${part.toLowerCase()}`);
  return `--${words}`;
}

function toProperties(tokens: ColourTokens): Record<string, string> {
  const own = Object.entries(tokens).map(([token, colour]) => [toPropertyName(token), colour]);
  return {
    ...Object.fromEntries(own),
    '--mantine-color-body': 'var(--page)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-3)',
    '--mantine-color-placeholder': 'var(--ink-3)',
    '--mantine-color-default-border': 'var(--line-strong)',
    '--mantine-color-error': 'var(--ink)',
  };
}

/** Writes the tokens of both schemes as custom properties. */
export const resolveCssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: toProperties(colourTokens.light),
  dark: toProperties(colourTokens.dark),
});
