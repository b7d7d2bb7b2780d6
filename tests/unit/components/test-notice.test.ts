import { describe, expect, it } from 'vitest';
import { systemOf } from '../../../components/plan/TestNotice.tsx';

describe('the system whose help comes first', () => {
  it.each([
    ['windows', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0'],
    ['macos', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 Chrome/140.0'],
    ['linux', 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'],
    ['linux', 'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 Chrome/140.0'],
  ])('is %s for %s', (system, userAgent) => {
    expect(systemOf(userAgent)).toBe(system);
  });
});
