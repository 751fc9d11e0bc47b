/**
 * Pinned agent
 *
 * Connects only to addresses that were checked. The check stands inside the lookup whose result the socket uses, so no second answer
 * of a name server (DNS rebinding) can lead elsewhere. A host with several addresses is refused if one of them is.
 */
import { lookup } from 'node:dns';
import { isIP } from 'node:net';
import type { LookupFunction } from 'node:net';
import { Agent } from 'undici';
import { UnreadableArticleError } from '../raw-article.ts';
import type { AddressPolicy } from './public-address.ts';

function toRefusal(host: string, address: string, range: string): UnreadableArticleError {
  const at = host === address ? range : `${address}, ${range}`;
  return new UnreadableArticleError(
    `"${host}" is no public address (${at}); save the page and name its file`,
  );
}

/**
 * Checks a host that is itself an address: sockets do not look these up.
 * @throws {UnreadableArticleError} when the policy refuses it.
 */
export function checkLiteralHost(hostname: string, refuse: AddressPolicy): void {
  const host = hostname.replace(/^\[|\]$/gu, '');
  if (isIP(host) === 0) return;
  const range = refuse(host);
  if (range !== null) throw toRefusal(host, host, range);
}

/** Opens an agent that connects to allowed addresses alone; close it when done. */
export function openPinnedAgent(refuse: AddressPolicy, timeoutMs: number): Agent {
  const checkedLookup: LookupFunction = (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return callback(error, '');
      for (const { address } of addresses) {
        const range = refuse(address);
        if (range !== null) return callback(toRefusal(hostname, address, range), '');
      }
      if (options.all === true) return callback(null, addresses);
      const [first] = addresses;
      return callback(null, first?.address ?? '', first?.family);
    });
  };
  return new Agent({ connect: { lookup: checkedLookup, timeout: timeoutMs } });
}
