import { browser } from 'wxt/browser';
import type { Signals } from '../screen/attention.ts';

/** What an end-to-end test sets, in a build made for tests only. */
export type TestConditions = {
  /** Added to the real clock. */
  clockOffsetMs: number;
  signals: Signals | null;
  idleSeconds: number | null;
};

/** True in the build for end-to-end tests. Every use is removed from the build that people get. */
export const IN_TEST_BUILD = import.meta.env.MODE === 'e2e';

const NONE: TestConditions = { clockOffsetMs: 0, signals: null, idleSeconds: null };

/** The conditions a test set; those of the real world when it set none. */
export async function readTestConditions(): Promise<TestConditions> {
  const { e2e } = await browser.storage.local.get('e2e');
  return { ...NONE, ...(e2e as Partial<TestConditions> | undefined) };
}
