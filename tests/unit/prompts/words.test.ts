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
      '10 to 20 min, comfortably warm: about $1, not hot, tested with your elbow. Not with open sores. Dry your feet before standing. With diabetes, numb feet or poor circulation, ask your clinician first.',
    );
  });

  it('is suggested nowhere else', () => {
    const suggesting = Object.keys(said).filter((key) =>
      /foot bath of|°|elbow/.test(said[key]?.message ?? ''),
    );
    expect(suggesting).toEqual(['card_foot_bath_text']);
  });
});

describe('rule 18: a massage', () => {
  const calf = 'A calf that is hot, swollen and painful needs a doctor the same day.';

  it('is suggested with the note about a hot, swollen, painful calf', () => {
    expect(said.card_screens_off_text?.message).toContain('massage');
    for (const key of ['card_screens_off_text', 'remedy_massaged_note']) {
      expect(said[key]?.message).toContain(calf);
    }
    expect(said.stretch_about?.message).toContain('hot, swollen and painful');
  });

  it('is suggested nowhere else, and no notice tells of it', () => {
    const suggesting = Object.keys(said).filter((key) => /massag/.test(said[key]?.message ?? ''));
    expect(suggesting).toEqual([
      'remedy_massaged',
      'remedy_massaged_note',
      'card_screens_off_text',
    ]);
  });
});

describe('rule 18: packs and heat pads', () => {
  it('come with the cloth, the time and whom to ask', () => {
    expect(said.remedy_pack_note?.message).toBe(
      'A pack or a heat pad: in a cloth, 15 minutes at most, and not while you sleep. With diabetes, numb feet or poor circulation, ask your clinician first.',
    );
  });
});

describe('rule 44: light', () => {
  it('is for sleep wherever less of it is suggested, and no light counts most', () => {
    expect(said.card_lights_why?.message).toMatch(/This is for sleep, not for the legs\.$/);
    expect(said.about_lead?.message).toContain('less light for sleep');
    const most = Object.keys(said).filter((key) => /counts? most/.test(said[key]?.message ?? ''));
    expect(most).toEqual([]);
  });
});

describe('rule 17: bedtime after a rating above zero', () => {
  it('says that moving first is fine, on the notice and on the card', () => {
    expect(said.card_bedtime_text_up_first?.message).toBe(
      'It is the bedtime you chose. If your legs need to move first, that is fine.',
    );
    expect(said.notice_bedtime_body_up_first?.message).toBe(
      'It is the bedtime you chose. If you need to move first, that is fine.',
    );
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
