import { describe, expect, it } from 'vitest';
import { findCorrection } from './corrections.ts';

describe('findCorrection', () => {
  it.each([
    'Correction: Ada is 27, not 72.',
    'Correction (3 May 1843): Ada is 27, not 72.',
    'CORRECTION — The engine has two wheels.',
    '* Clarification, May 3, 1843: Byron wrote no letter.',
    'Editor’s note: Byron is a cousin of the publisher.',
    "Editors' Note: two names were changed.",
    'Update: Byron has since denied it.',
    'Update (4 May): Byron has since denied it.',
    'An earlier version of this article gave the wrong year.',
    'This story was amended on 3 May 1843 to name the engine.',
    'This article originally said that Byron had left.',
    'The headline has been corrected. We regret the error.',
    'Retraction: we withdraw what we wrote of the engine.',
  ])('knows %j', (line) => {
    expect(findCorrection(line)).toBe('statement');
  });

  it.each([
    'Correction',
    'Corrections and clarifications',
    'Editor’s note',
    'Correction, 3 May 1843:',
  ])('knows the heading %j', (line) => {
    expect(findCorrection(line)).toBe('label');
  });

  it.each([
    'Corrections officers went on strike in London.',
    'Clarification of the law was what Ada asked for.',
    'Updated: 3 May 1843',
    'Update 3 May 1843',
    'Ada corrected the report.',
  ])('leaves %j alone', (line) => {
    expect(findCorrection(line)).toBeNull();
  });
});
