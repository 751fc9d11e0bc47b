/**
 * Seats of power
 *
 * Buildings and streets by which the news calls those who govern from them. General knowledge; each is an Organization of its
 * own, part of its State.
 */

/** A seat of power; `names` begins with the one it goes by. */
export interface SeatOfPower {
  readonly names: readonly string[];
  readonly state: string;
}

/** Seats of power of states, in no order. */
export const SEATS_OF_POWER: readonly SeatOfPower[] = [
  { names: ['Kremlin'], state: 'Russia' },
  { names: ['White House'], state: 'United States' },
  { names: ['Pentagon'], state: 'United States' },
  { names: ['State Department', 'Foggy Bottom'], state: 'United States' },
  { names: ['Capitol Hill'], state: 'United States' },
  { names: ['Downing Street', '10 Downing Street', 'Number 10'], state: 'United Kingdom' },
  { names: ['Whitehall'], state: 'United Kingdom' },
  { names: ['Buckingham Palace'], state: 'United Kingdom' },
  {
    names: ['Élysée Palace', 'Élysée', 'Elysée', 'Elysee', 'Elysée Palace', 'Elysee Palace'],
    state: 'France',
  },
  { names: ['Matignon', 'Hôtel Matignon'], state: 'France' },
  { names: ["Quai d'Orsay", 'Quai d’Orsay'], state: 'France' },
  { names: ['Bundeskanzleramt', 'German Chancellery'], state: 'Germany' },
  { names: ['Palazzo Chigi', 'Chigi Palace'], state: 'Italy' },
  { names: ['Quirinal', 'Quirinale', 'Quirinal Palace'], state: 'Italy' },
  { names: ['Moncloa', 'La Moncloa'], state: 'Spain' },
  { names: ['Zhongnanhai'], state: 'China' },
  { names: ['Blue House', 'Cheong Wa Dae'], state: 'South Korea' },
  { names: ['Kantei'], state: 'Japan' },
  { names: ['Rashtrapati Bhavan', 'South Block'], state: 'India' },
  {
    names: ['Malacañang', 'Malacanang', 'Malacañang Palace', 'Malacanang Palace'],
    state: 'Philippines',
  },
  { names: ['Casa Rosada'], state: 'Argentina' },
  { names: ['Planalto', 'Planalto Palace'], state: 'Brazil' },
  { names: ['La Moneda', 'La Moneda Palace'], state: 'Chile' },
  { names: ['Miraflores', 'Miraflores Palace'], state: 'Venezuela' },
  { names: ['Los Pinos'], state: 'Mexico' },
  { names: ['Bankova'], state: 'Ukraine' },
  { names: ['Aso Rock', 'Aso Villa'], state: 'Nigeria' },
  { names: ['Union Buildings'], state: 'South Africa' },
  { names: ['Sublime Porte', 'Çankaya', 'Cankaya', 'Beştepe', 'Bestepe'], state: 'Turkey' },
  { names: ['Baabda', 'Baabda Palace'], state: 'Lebanon' },
  { names: ['Arg'], state: 'Afghanistan' },
];
