// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { systemOf, TestNotice } from '../../../components/plan/TestNotice.tsx';
import { formOf, hear } from './draw.ts';

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

describe('a test notice', () => {
  const notice = formOf(TestNotice, {
    step: 'ready',
    system: 'linux',
    onSend: hear('send'),
    onSeen: hear('seen'),
  });

  it('is sent by a button', () => {
    const { page, told } = notice();
    expect(page.controls).toEqual(['Send a test notification']);
    page.press('Send a test notification');
    expect(told).toEqual([['send']]);
  });

  it('is asked about, and seen or not', () => {
    const { page, told } = notice({ step: 'asked' });
    expect(page.text).toContain('Did it appear?');
    page.press('Yes');
    page.press('No');
    expect(told).toEqual([
      ['seen', true],
      ['seen', false],
    ]);
  });

  it('that was seen needs no help', () => {
    expect(notice({ step: 'seen' }).page.text).toBe(
      'Send a test notification Good. Prompts can reach you here.',
    );
  });

  it('that was not seen brings the help for each system, the own one first and open', () => {
    const { page } = notice({ step: 'unseen' });
    expect(page.controls).toEqual([
      'Send a test notification',
      'On Linux',
      'On Windows',
      'On macOS',
    ]);
    const open = [...page.place.querySelectorAll('details')].map((details) => details.open);
    expect(open).toEqual([true, false, false]);
  });

  it('that the browser did not take says so, and helps too', () => {
    const { page } = notice({ step: 'failed', system: 'macos' });
    expect(page.text).toContain(
      'This browser did not accept the notification. Then the browser or the system',
    );
    expect(page.controls[1]).toBe('On macOS');
  });
});
