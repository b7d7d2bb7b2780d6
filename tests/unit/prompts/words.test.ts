import { describe, expect, it } from 'vitest';
import messages from '../../../public/_locales/en/messages.json';
import { CATALOG } from '../../../utils/prompts/catalog.ts';

const said: Record<string, { message: string }> = messages;

/** Words that tell a person looking over one's shoulder what this is about (rule 44). */
const HEALTH_WORDS =
  /\b(legs?|restless\w*|symptoms?|rls|pain\w*|itch\w*|doctor|ill\w*|medic\w*)\b/i;

const noticeKeys = CATALOG.flatMap(({ id, occurrences }) => {
  const name = `notice_${id.replaceAll('-', '_')}`;
  const times = typeof occurrences === 'string' ? 1 : occurrences.length;
  const bodies = Array.from({ length: times }, (_, index) => (index > 0 ? `_${index + 1}` : ''));
  return ['', '_plain'].flatMap((plain) => [
    `${name}${plain}_title`,
    ...bodies.map((again) => `${name}${plain}_body${again}`),
  ]);
});

describe('the words of the notices', () => {
  it('are there for every prompt, each time it comes, neutral and plain', () => {
    expect(noticeKeys.filter((key) => !said[key]?.message)).toEqual([]);
  });

  it('have no health word unless the person allowed plain words', () => {
    const neutral = noticeKeys.filter((key) => !key.includes('_plain_'));
    expect(neutral.filter((key) => HEALTH_WORDS.test(said[key]?.message ?? ''))).toEqual([]);
  });
});

describe('the words of the cards', () => {
  it('are there for every prompt, with why', () => {
    const keys = CATALOG.flatMap(({ id }) =>
      ['title', 'text', 'why'].map((part) => `card_${id.replaceAll('-', '_')}_${part}`),
    );
    expect(keys.filter((key) => !said[key]?.message)).toEqual([]);
  });
});

describe('rule 18: the foot bath', () => {
  it('is only hinted at in its notice, plain words or not', () => {
    for (const words of ['notice_foot_bath', 'notice_foot_bath_plain']) {
      expect(said[`${words}_title`]?.message).toBe('Something warm?');
      expect(said[`${words}_body`]?.message).toBe('The details are in Evenfall.');
    }
  });

  it('is suggested on its card in one breath with the burn note', () => {
    expect(said.card_foot_bath_text?.message).toBe(
      'A foot bath of 10 to 20 minutes: comfortably warm, about 40\u00a0°C, not hot, tested with the elbow. With diabetes, numb feet or poor circulation, ask your clinician first.',
    );
  });

  it('is suggested nowhere else', () => {
    const suggesting = Object.keys(said).filter((key) =>
      /foot bath of|°C|elbow/.test(said[key]?.message ?? ''),
    );
    expect(suggesting).toEqual(['card_foot_bath_text']);
  });
});

describe('rule 17: bedtime after a rating above zero', () => {
  it('says that up and about is fine first, on the notice and on the card', () => {
    for (const key of ['notice_bedtime_body_up_first', 'card_bedtime_text_up_first']) {
      expect(said[key]?.message).toBe('It is the bedtime you chose. Up and about is fine first.');
    }
  });

  it('is what still-ups say anyway, gentler each time', () => {
    expect(said.notice_still_up_body?.message).toMatch(/^Up and about is fine/);
    expect(said.card_still_up_text?.message).toMatch(/^Up and about is fine/);
    expect(said.notice_still_up_body_3?.message).toMatch(/^No hurry/);
  });
});

describe('all words', () => {
  it('name no drug, dose, herb or supplement, and claim no cause', () => {
    const never =
      /pramipexole|ropinirole|rotigotine|levodopa|gabapentin|pregabalin|clonazepam|codeine|melatonin|magnesium|valerian|lavender|\d ?mg\b|\bcauses?\b|augmentation|streak|\bcure/i;
    expect(Object.keys(said).filter((key) => never.test(said[key]?.message ?? ''))).toEqual([]);
  });
});
