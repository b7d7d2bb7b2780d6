import { useWords } from '../ui/words-context.ts';

/** The systems for which there is help with notices. */
const SYSTEMS = ['windows', 'macos', 'linux'] as const;
type System = (typeof SYSTEMS)[number];

/** The system that a browser says it runs on; Linux, whose desktops are the most alike, for all others. */
export function systemOf(userAgent: string): System {
  if (userAgent.includes('Windows')) return 'windows';
  return userAgent.includes('Mac OS') ? 'macos' : 'linux';
}

/** How far a test notice has come. */
export type TestNoticeStep = 'ready' | 'asked' | 'seen' | 'unseen' | 'failed';

type Props = {
  step: TestNoticeStep;
  system: System;
  onSend: () => void;
  onSeen: (seen: boolean) => void;
};

/** Sends a notice to try, asks whether it appeared, and helps where it did not. */
export function TestNotice({ step, system, onSend, onSeen }: Props) {
  const { say } = useWords();
  return (
    <div class="plan-part">
      <button type="button" class="button" onClick={onSend}>
        {say('test_notice_send')}
      </button>
      <output>
        {step === 'asked' && say('test_notice_ask')}
        {step === 'seen' && say('test_notice_good')}
        {step === 'unseen' && say('test_notice_help')}
        {step === 'failed' && `${say('test_notice_failed')} ${say('test_notice_help')}`}
      </output>
      {step === 'asked' && (
        <div class="buttons">
          <button type="button" class="button" onClick={() => onSeen(true)}>
            {say('test_notice_yes')}
          </button>
          <button type="button" class="button" onClick={() => onSeen(false)}>
            {say('test_notice_no')}
          </button>
        </div>
      )}
      {(step === 'unseen' || step === 'failed') && <SystemHelp system={system} />}
    </div>
  );
}

/** Help for each system, the person's own one first and open. */
function SystemHelp({ system }: { system: System }) {
  const { say } = useWords();
  const ordered = [system, ...SYSTEMS.filter((one) => one !== system)];
  return (
    <div class="system-help">
      {ordered.map((one) => (
        <details key={one} open={one === system}>
          <summary>{say(`test_notice_${one}_name`)}</summary>
          <p>{say(`test_notice_${one}`)}</p>
        </details>
      ))}
    </div>
  );
}
