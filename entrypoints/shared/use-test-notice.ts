import { useState } from 'preact/hooks';
import type { TestNoticeStep } from '../../components/plan/TestNotice.tsx';
import { clearTestNotice, showTestNotice } from '../../utils/platform/notices.ts';

/** Sends the test notice and keeps what the person says about it. */
export function useTestNotice() {
  const [step, setStep] = useState<TestNoticeStep>('ready');
  const send = () => {
    showTestNotice().then(
      () => setStep('asked'),
      () => setStep('failed'),
    );
  };
  const answer = (seen: boolean) => {
    setStep(seen ? 'seen' : 'unseen');
    // A notice that cannot be cleared goes by itself.
    clearTestNotice().catch(() => undefined);
  };
  return { step, onSend: send, onSeen: answer };
}
