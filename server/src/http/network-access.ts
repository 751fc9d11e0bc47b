/**
 * Network access
 *
 * Who may ask. On loopback everyone on this machine may, but a web page elsewhere must not reach it by pointing its own name
 * at 127.0.0.1 (DNS rebinding), so only loopback's names are taken as Host. Beyond loopback a token, when set, opens the API
 * to those who send it; without one the server only gives what is to be read, and takes as Host what a web page's name
 * cannot be: an address, or a name without a dot, as containers call each other.
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import { isIP } from 'node:net';

/** How the server is reached. */
export interface NetworkAccess {
  readonly isLoopback: boolean;
  /** Required of everyone who asks beyond loopback; null: none. */
  readonly requiredToken: string | null;
}

const LOOPBACK_HOSTS = new Set(['localhost', '127.0.0.1', '[::1]']);
const LOOPBACK_BINDINGS = new Set(['localhost', '::1', '[::1]']);

/** Tells how a server bound to this host is reached. */
export function toNetworkAccess(host: string, token: string | null): NetworkAccess {
  const isLoopback =
    LOOPBACK_BINDINGS.has(host.toLowerCase()) || (isIP(host) === 4 && host.startsWith('127.'));
  return { isLoopback, requiredToken: isLoopback ? null : token };
}

function toHostname(header: string): string {
  return header.replace(/:\d*$/, '').toLowerCase();
}

function isAddressOrPlainName(hostname: string): boolean {
  return isIP(hostname.replace(/^\[|\]$/g, '')) !== 0 || !hostname.includes('.');
}

/** Tells whether a request with this Host header is answered. */
export function isHostAllowed(access: NetworkAccess, header: string | undefined): boolean {
  const hostname = toHostname(header ?? '');
  if (LOOPBACK_HOSTS.has(hostname)) return true;
  if (access.isLoopback || hostname === '') return false;
  return access.requiredToken !== null || isAddressOrPlainName(hostname);
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** Tells whether an Authorization header carries the token, if one is required; takes the same time for every wrong one. */
export function isAuthorized(access: NetworkAccess, header: string | undefined): boolean {
  if (access.requiredToken === null) return true;
  const token = /^Bearer +(\S+)$/i.exec(header ?? '')?.[1] ?? '';
  return timingSafeEqual(digest(token), digest(access.requiredToken));
}
