import type { ClaimType, PloverType } from '@entente/graph-store';
import type { VerbSense } from '../lexicon/senses/sense-table.ts';

/** PLOVER's mode of a threat, refusal or request, by what is threatened, refused or asked. */
export function modeOfContent(type: PloverType, content: VerbSense | null): string | null {
  if (!content) return null;
  if (type === 'THREATEN') return threatOf(content.type, content.mode);
  if (type !== 'REJECT' && type !== 'REQUEST') return null;
  switch (content.type) {
    case 'CONSULT':
      return 'meet';
    case 'AID':
    case 'COOPERATE':
    case 'SUPPORT':
      return 'assist';
    case 'RETREAT':
      return content.mode === 'resign' ? 'change' : 'yield';
    case 'CONCEDE':
      return 'yield';
    default:
      return null;
  }
}

/** PLOVER's mode of a threat by the act that is threatened. */
export function threatOf(type: ClaimType, mode: string | null): string | null {
  switch (type) {
    case 'ASSAULT':
      return 'violence';
    case 'REJECT':
    case 'SANCTION':
      return mode === 'expel' ? 'expel' : 'relations';
    case 'PROTEST':
      return 'restrict';
    case 'COERCE':
      return mode === 'arrest' ? 'arrest' : mode === 'seize' ? 'territory' : 'restrict';
    default:
      return null;
  }
}
