import { sitePath } from './site-path.ts';
import { staticServer } from './static-server.ts';

const BASE = sitePath();
const PORT = Number(process.env['PORT'] ?? 4321);

/** `npm start` (after the build): serves `dist/` and says where. Takes the next free port if one is taken. */
function serve(port: number): void {
  const server = staticServer('dist', BASE);
  server.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE' && port < PORT + 20) serve(port + 1);
    else throw error;
  });
  server.listen(port, 'localhost', () =>
    console.log(`\nThe site is at http://localhost:${String(port)}${BASE} – stop with Ctrl+C.`),
  );
}

serve(PORT);
