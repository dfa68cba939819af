/** Holds the list of what is told to a monitoring system, and that it says nothing between two ticks (institution.md H6.5). */
import { afterEach, expect, test } from 'vitest';
import { StorageFault } from '../../../worker/storage-fault.ts';
import { Metrics } from '../../../worker/engines/node-metrics.ts';

const TICK_MS = 30_000;
const START = TICK_MS * 60_000_000;
const clock = { nowMs: START };
const vitals = { openBoxes: 3, mailWaiting: 2, mailGivenUp: 1, backedUpMs: START - 60_000 };

let metrics: Metrics | undefined;
afterEach(() => metrics?.stop());
const made = (told = vitals): Metrics =>
  (metrics = new Metrics({ now: () => clock.nowMs, dataDir: import.meta.dirname, vitals: () => told }));

const linesIn = (text: string): string[] => text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

test('H6.5: these names are told and no others: nothing about a pulse, nothing about an answer', async () => {
  const names = linesIn(await made().text()).map((line) => line.replace(/ [^ ]+$/, ''));
  expect(names).toEqual([
    'mattering_pulse_start_time_seconds',
    'mattering_pulse_memory_bytes',
    'mattering_pulse_heap_bytes',
    'mattering_pulse_event_loop_lag_seconds',
    'mattering_pulse_disk_free_bytes',
    'mattering_pulse_disk_size_bytes',
    'mattering_pulse_boxes',
    'mattering_pulse_mail_waiting',
    'mattering_pulse_mail_given_up',
    'mattering_pulse_backup_age_seconds',
    'mattering_pulse_faults_total{fault="batch-not-written"}',
    'mattering_pulse_faults_total{fault="ledger-unreachable"}',
    'mattering_pulse_faults_total{fault="backup-not-made"}',
    'mattering_pulse_faults_total{fault="mail-given-up"}',
  ]);
});

test('H6.5: within 30 seconds everybody reads the same text, whatever happens meanwhile', async () => {
  const told = { ...vitals };
  const of = made(told);
  const first = await of.text();
  told.openBoxes = 9;
  of.count('batch-not-written');
  clock.nowMs += TICK_MS - 1;
  expect(await of.text()).toBe(first);
  clock.nowMs += 1;
  const next = linesIn(await of.text());
  expect(next).toContain('mattering_pulse_boxes 9');
  expect(next).toContain('mattering_pulse_faults_total{fault="batch-not-written"} 1');
  expect(next).toContain(`mattering_pulse_backup_age_seconds ${(60_000 + TICK_MS) / 1000}`);
});

test('H6.8: while the disk is away what cannot be read is no number, all else is told, and who asks at once gets the same', async () => {
  metrics = new Metrics({
    now: () => clock.nowMs,
    dataDir: '/there/is/no/such/folder',
    vitals: () => Promise.reject(new StorageFault('gone')),
  });
  const [text, again] = await Promise.all([metrics.text(), metrics.text()]);
  expect(again).toBe(text);
  const unread = linesIn(text).filter((line) => line.endsWith(' Nan') || line.endsWith(' NaN'));
  expect(unread.map((line) => line.split(' ')[0]?.replace('mattering_pulse_', ''))).toEqual([
    'disk_free_bytes',
    'disk_size_bytes',
    'boxes',
    'mail_waiting',
    'mail_given_up',
    'backup_age_seconds',
  ]);
  expect(text).toMatch(/^mattering_pulse_memory_bytes \d+$/m);
});
