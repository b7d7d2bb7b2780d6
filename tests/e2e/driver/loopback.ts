import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on this computer that anybody may read from; every request counts as a hit. */
export type Loopback = {
  /** For instance `http://127.0.0.1:41234`. */
  address: string;
  /** The paths that were asked for, in order. */
  hits: string[];
  close(): Promise<void>;
};

/** Starts the server; a path answers with its page, every other one with `ok`. */
export async function startLoopback(pages: Record<string, string> = {}): Promise<Loopback> {
  const hits: string[] = [];
  const server = createServer(answerWith(pages, hits));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, hits, close: () => closeServer(server) };
}

function answerWith(pages: Record<string, string>, hits: string[]): RequestListener {
  return (request, response) => {
    const path = request.url ?? '';
    const page = pages[path];
    // Browsers ask for an icon by themselves.
    if (path !== '/favicon.ico') hits.push(path);
    response.writeHead(200, {
      'access-control-allow-origin': '*',
      'content-type': page === undefined ? 'text/plain' : 'text/html; charset=utf-8',
    });
    response.end(page ?? 'ok');
  };
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
