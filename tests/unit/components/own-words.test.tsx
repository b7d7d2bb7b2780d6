// @vitest-environment happy-dom
import type { ComponentChild } from 'preact';
import { describe, expect, it } from 'vitest';
import { MoreOnCard } from '../../../components/card/MoreOnCard.tsx';
import { NoteList } from '../../../components/doctor/NoteList.tsx';
import { ThingsTried } from '../../../components/doctor/ThingsTried.tsx';
import { TypedLines } from '../../../components/doctor/TypedLines.tsx';
import { VisitQuestionList } from '../../../components/doctor/VisitQuestionList.tsx';
import { AddOwn } from '../../../components/factors/AddOwn.tsx';
import { FactorsForm } from '../../../components/factors/FactorsForm.tsx';
import { OwnItemsForm } from '../../../components/factors/OwnItemsForm.tsx';
import { ToldLines } from '../../../components/night-page/ToldLines.tsx';
import { AbsorbingForm } from '../../../components/plan/AbsorbingForm.tsx';
import { NoteField } from '../../../components/rating/NoteField.tsx';
import { CrisisForm } from '../../../components/settings/CrisisForm.tsx';
import { CrisisLine } from '../../../components/ui/CrisisLine.tsx';
import { VisitLinesForm } from '../../../components/visit/VisitLinesForm.tsx';
import { VisitQuestions } from '../../../components/visit/VisitQuestions.tsx';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import { draw, hear } from './draw.ts';

const hebrew = 'שינה';
const set = `\u2068${hebrew}\u2069`;
const inUse = { id: 'own:1', name: hebrew, archived: false };
const putAway = { id: 'own:2', name: hebrew, archived: true };
const kept = async () => true;

const questions = (
  <VisitQuestions
    questions={[hebrew]}
    onChange={hear('change')}
    onDelete={hear('delete')}
    onUndo={null}
  />
);
const items = (
  <OwnItemsForm kind="factors" items={[inUse, putAway]} onChange={hear('change')} onAdd={kept} />
);
const things = <AbsorbingForm own={[hebrew]} onChange={hear('change')} />;
const factors = (
  <FactorsForm
    factors={['own:1']}
    own={[inUse]}
    onChange={hear('change')}
    onAdd={async () => null}
  />
);

const fields: [what: string, name: string, part: ComponentChild][] = [
  ['a note', 'Note', <NoteField key="a" note={hebrew} onChange={hear('note')} />],
  ['a question', 'Question 1', questions],
  ['a new question', 'Another question', questions],
  ['a name', `Name of ${hebrew}`, items],
  ['a new name', 'A factor', <AddOwn key="a" label="A factor" onAdd={kept} />],
  ['an absorbing thing', 'Thing 1', things],
  ['a new absorbing thing', 'Another thing', things],
  [
    'a line for the visit',
    'What I take, and when',
    <VisitLinesForm key="a" lines={DEFAULT_SETTINGS.visitLines} onChange={hear('lines')} />,
  ],
  [
    'a number to call',
    'A number to call',
    <CrisisForm key="a" number={hebrew} asked={false} onChange={hear('number')} />,
  ],
];

describe("a field for the person's own words", () => {
  it.each(fields)('takes their direction from them: %s', (_, name, part) => {
    expect(draw(part).named(name).getAttribute('dir')).toBe('auto');
  });
});

/** The innermost elements that hold the words as their text. */
function printed(place: HTMLElement): Element[] {
  const holds = (one: Element) => one.textContent?.includes(hebrew);
  return [...place.querySelectorAll('*')].filter(
    (one) =>
      one.tagName !== 'TEXTAREA' &&
      one.tagName !== 'INPUT' &&
      holds(one) &&
      ![...one.children].some(holds),
  );
}

const prints: [what: string, part: ComponentChild][] = [
  [
    'a question on the paper for the doctor',
    <VisitQuestionList key="a" questions={[hebrew]} shown={1} />,
  ],
  [
    'a line typed for the visit',
    <TypedLines key="a" typed={{ takes: [hebrew], changes: [], iron: [], score: [] }} />,
  ],
  ['a note on the paper for the doctor', <NoteList key="a" notes={[hebrew]} shown={1} />],
  [
    'a note on the page of the night',
    <ToldLines key="a" lines={[{ name: 'details_note', text: hebrew }]} />,
  ],
  ['a name put away', items],
  ['a name among the factors to tap', factors],
  [
    'a remedy on the paper for the doctor',
    <ThingsTried
      key="a"
      tried={[{ remedy: 'own:1', evenings: 3, helped: { median: null, iqr: null, n: 0, of: 3 } }]}
      own={[inUse]}
      shown={1}
    />,
  ],
];

describe("the person's own words in print", () => {
  it.each(prints)('run in their own direction: %s', (_, part) => {
    const found = printed(draw(part).place).map((one) => one.getAttribute('dir'));
    expect(found).toEqual(['auto']);
  });

  it('are set apart in a sentence of ours, each thing of a list for itself', () => {
    const { text } = draw(
      <MoreOnCard
        card={{
          showing: '2026-03-10/screens-off/0/0',
          evening: '2026-03-10',
          prompt: 'screens-off',
          occurrence: 0,
          snoozeMinutes: [15],
          snoozesLeft: 2,
          wentQuiet: false,
          refused: false,
          offerTest: false,
          upFirst: false,
          toBed: false,
        }}
        absorbing={[hebrew, 'Knitting', hebrew]}
        onLater={hear('later')}
        onNever={hear('never')}
      >
        {null}
      </MoreOnCard>,
    );
    expect(text).toContain(`${set} · Knitting · ${set}`);
  });

  it('are set apart where a number to call is named', () => {
    expect(draw(<CrisisLine number={hebrew} />).text).toContain(`Your number: ${set}`);
  });

  it('are set apart where a deleted question is named', () => {
    const page = draw(questions);
    page.press('Delete question 1');
    expect(page.text).toContain(`Deleted: ${set}`);
  });
});
