import { describe, expect, it } from 'vitest';
import { isAuthorized, isHostAllowed, toNetworkAccess } from './network-access.ts';

const TOKEN = 'correct-horse-battery';
const onLoopback = toNetworkAccess('127.0.0.1', TOKEN);
const openBeyond = toNetworkAccess('0.0.0.0', null);
const guardedBeyond = toNetworkAccess('0.0.0.0', TOKEN);

describe('toNetworkAccess', () => {
  it('takes every address of loopback as loopback, and no other', () => {
    const isLoopback = (host: string): boolean => toNetworkAccess(host, null).isLoopback;
    expect(['127.0.0.1', '127.8.8.8', 'localhost', '::1'].map(isLoopback)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['0.0.0.0', '::', '192.168.1.5', '127.evil.example'].map(isLoopback)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('isHostAllowed', () => {
  it('takes only names of loopback on loopback', () => {
    expect(isHostAllowed(onLoopback, '127.0.0.1:4000')).toBe(true);
    expect(isHostAllowed(onLoopback, 'LOCALHOST:4000')).toBe(true);
    expect(isHostAllowed(onLoopback, '[::1]:4000')).toBe(true);
    expect(isHostAllowed(onLoopback, 'rebound.example:4000')).toBe(false);
    expect(isHostAllowed(onLoopback, '192.168.1.5')).toBe(false);
    expect(isHostAllowed(onLoopback, undefined)).toBe(false);
  });

  it('takes addresses and plain names beyond loopback without a token, but no domain', () => {
    expect(isHostAllowed(openBeyond, '192.168.1.5:4000')).toBe(true);
    expect(isHostAllowed(openBeyond, '[fe80::1]:4000')).toBe(true);
    expect(isHostAllowed(openBeyond, 'server:4000')).toBe(true);
    expect(isHostAllowed(openBeyond, 'rebound.example')).toBe(false);
  });

  it('takes any name beyond loopback with a token, which no web page has', () => {
    expect(isHostAllowed(guardedBeyond, 'entente.example')).toBe(true);
  });
});

describe('isAuthorized', () => {
  it('asks for nothing on loopback', () => {
    expect(isAuthorized(onLoopback, undefined)).toBe(true);
  });

  it('asks for the token beyond it when one is set', () => {
    expect(isAuthorized(openBeyond, undefined)).toBe(true);
    expect(isAuthorized(guardedBeyond, `Bearer ${TOKEN}`)).toBe(true);
    expect(isAuthorized(guardedBeyond, `bearer ${TOKEN}`)).toBe(true);
    for (const header of [undefined, '', 'Bearer', `Bearer ${TOKEN}x`, TOKEN, `Basic ${TOKEN}`]) {
      expect(isAuthorized(guardedBeyond, header)).toBe(false);
    }
  });
});
