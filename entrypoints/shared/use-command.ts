import { useCallback, useState } from 'preact/hooks';
import type { Command } from '../../utils/messages/command.ts';
import { sendCommand } from '../../utils/platform/send-command.ts';

/** Sends commands to the worker and knows whether the last one failed. */
export function useCommand() {
  const [failed, setFailed] = useState(false);
  const send = useCallback(async (command: Command) => {
    const ok = await sendCommand(command).then(
      (reply) => reply.ok,
      () => false,
    );
    setFailed(!ok);
    return ok;
  }, []);
  return { send, failed };
}
