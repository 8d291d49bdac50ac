import { expect, test } from 'vitest';
import { isPrivateAddress } from '../../../../src/tasks/source-check/private-address.ts';

const privateByUrl = (host: string): boolean => isPrivateAddress(new URL(`http://${host}/`).hostname);

test.each([
  'localhost',
  'LOCALHOST.',
  'intern.localhost',
  'drucker.local',
  '127.0.0.1',
  '127.8.9.10',
  '2130706433',
  '0x7f.1',
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.178.1',
  '[::]',
  '[::1]',
  '[::127.0.0.1]',
  '[::ffff:192.168.0.1]',
  '[64:ff9b::10.0.0.1]',
  '[fc00::1]',
  '[fd12:3456::1]',
  '[fe80::1]',
])('The host %s is private.', (host) => {
  expect(privateByUrl(host)).toBe(true);
});

test.each([
  'www.essen.de',
  'localhost.de',
  'lokal.nrw',
  'my-localhost',
  'mylocal',
  '9.9.9.9',
  '172.15.0.1',
  '172.32.0.1',
  '192.167.0.1',
  '192.169.0.1',
  '[2a00:1450::1]',
  '[::ffff:9.9.9.9]',
])('The host %s is public.', (host) => {
  expect(privateByUrl(host)).toBe(false);
});
