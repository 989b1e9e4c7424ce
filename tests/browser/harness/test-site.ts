/** A web site for tests: pages are functions, so that a test can say what it needs. */
import { createServer } from 'node:http';

export interface TestPage {
  readonly body: string;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface TestSite {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** Serves `page` at `path` from now on. */
  readonly put: (path: string, page: TestPage) => string;
  /** Paths asked for since the beginning of the case, in order. */
  readonly requests: readonly string[];
  /** Forgets the pages and who asked for them. */
  readonly clear: () => void;
  readonly close: () => Promise<void>;
}

export async function startTestSite(): Promise<TestSite> {
  const pages = new Map<string, TestPage>();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    requests.push(request.url ?? '/');
    const page = pages.get(path);
    if (page === undefined) response.writeHead(404).end();
    else {
      const type = page.type ?? 'text/html; charset=utf-8';
      response.writeHead(200, { 'content-type': type, ...page.headers }).end(page.body);
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  return {
    origin,
    put: (path, page) => {
      pages.set(path, page);
      return origin + path;
    },
    requests,
    clear: () => {
      pages.clear();
      requests.splice(0);
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}
