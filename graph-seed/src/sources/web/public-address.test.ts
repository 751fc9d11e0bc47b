import { describe, expect, it } from 'vitest';
import { refuseUnlessPublic } from './public-address.ts';

describe('refuseUnlessPublic', () => {
  it.each(['8.8.8.8', '2606:4700::1111', '::ffff:8.8.8.8'])('allows %s', (address) => {
    expect(refuseUnlessPublic(address)).toBeNull();
  });

  it.each([
    ['127.0.0.1', 'loopback'],
    ['127.9.9.9', 'loopback'],
    ['0.0.0.0', 'unspecified'],
    ['10.1.2.3', 'private'],
    ['172.16.0.1', 'private'],
    ['192.168.0.1', 'private'],
    ['169.254.169.254', 'link local'],
    ['100.64.0.1', 'carrier grade nat'],
    ['192.0.2.1', 'reserved'],
    ['224.0.0.1', 'multicast'],
    ['255.255.255.255', 'broadcast'],
    ['::1', 'loopback'],
    ['::', 'unspecified'],
    ['::7f00:1', 'reserved'],
    ['::ffff:127.0.0.1', 'loopback'],
    ['::ffff:a9fe:a9fe', 'link local'],
    ['::ffff:0:127.0.0.1', 'rfc6145'],
    ['64:ff9b::7f00:1', 'rfc6052'],
    ['2002:7f00:1::', '6to4'],
    ['2001::1', 'teredo'],
    ['fe80::1%eth0', 'link local'],
    ['fd00::1', 'unique local'],
    ['fec0::1', 'deprecated site local'],
    ['ff02::1', 'multicast'],
    ['ada', 'unknown'],
  ])('refuses %s as %s', (address, range) => {
    expect(refuseUnlessPublic(address)).toBe(range);
  });
});
