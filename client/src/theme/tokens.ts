/**
 * Colour tokens
 *
 * The one table of colours, read by the style sheets (as custom properties) and by the canvas, which cannot see custom
 * properties. Hue says three things only: the kind of an entity, contested, and in hand.
 */

/** The colours of one scheme, as `#RRGGBB`. */
export interface ColourTokens {
  /** The sheet: canvas and evidence. */
  readonly page: string;
  /** Instruments around the sheet. */
  readonly frame: string;
  /** What floats. */
  readonly raised: string;
  /** Rows under the pointer, tracks. */
  readonly hover: string;
  /** Pressed and toggled controls. */
  readonly press: string;
  /** Hairlines. */
  readonly line: string;
  /** Borders of controls, axes. */
  readonly lineStrong: string;
  /** Text, primary button, selection, focus. */
  readonly ink: string;
  /** Secondary text, icons, counts. */
  readonly ink2: string;
  /** Tertiary text, placeholders, what is off. */
  readonly ink3: string;
  /** Text on ink and on contested. */
  readonly inkInverse: string;
  /** Relations. */
  readonly edge: string;
  /** Dimmed relations. */
  readonly edgeDim: string;
  /** What is in hand, and what is new. */
  readonly marker: string;
  /** The marker's tick. */
  readonly markerLine: string;
  /** The row of what is in hand. */
  readonly markerTint: string;
  /** Disagreement, and nothing else. */
  readonly contested: string;
  /** Ground of a disagreement. */
  readonly contestedTint: string;
  /** Circle. */
  readonly person: string;
  /** Hexagon. */
  readonly state: string;
  /** Rounded square. */
  readonly organization: string;
  /** Triangle on its point. */
  readonly place: string;
  /** Diamond. */
  readonly event: string;
}

/** Light or dark. */
export type ColourScheme = 'light' | 'dark';

/** The colours of both schemes. */
export const colourTokens: Readonly<Record<ColourScheme, ColourTokens>> = {
  light: {
    page: '#FFFFFF',
    frame: '#F5F6F7',
    raised: '#FFFFFF',
    hover: '#ECEEF0',
    press: '#E1E4E8',
    line: '#E1E4E7',
    lineStrong: '#828A93',
    ink: '#14171A',
    ink2: '#454D55',
    ink3: '#5F6871',
    inkInverse: '#FFFFFF',
    edge: '#757E87',
    edgeDim: '#D5D9DD',
    marker: '#FFE46B',
    markerLine: '#C79A00',
    markerTint: '#FFF7CF',
    contested: '#B72312',
    contestedTint: '#FBEFED',
    person: '#245CBE',
    state: '#212A31',
    organization: '#209374',
    place: '#BF7A05',
    event: '#94276E',
  },
  dark: {
    page: '#101214',
    frame: '#17191C',
    raised: '#1F2226',
    hover: '#25292E',
    press: '#2E333A',
    line: '#2A2E33',
    lineStrong: '#7A838D',
    ink: '#EDEFF1',
    ink2: '#BAC1C8',
    ink3: '#949DA6',
    inkInverse: '#101214',
    edge: '#7E8893',
    edgeDim: '#2E333A',
    marker: '#5A4A00',
    markerLine: '#D9B32B',
    markerTint: '#26210C',
    contested: '#FF6F58',
    contestedTint: '#2A1613',
    person: '#4A87B1',
    state: '#E0E9F4',
    organization: '#2FC1AD',
    place: '#FACF69',
    event: '#D98DFA',
  },
};
