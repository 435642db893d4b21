// Puts the published editors of diagrams, tables and forms beside the owners' page, each by its version and its checksum.
// The build runs it where node and npm are there; without them the page says that it has no editors.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const list = readFileSync(join(dirname(fileURLToPath(import.meta.url)), 'editors.json'), 'utf8');
const target = process.argv[2];
const mark = join(target, 'unpacked.json');

if (existsSync(mark) && readFileSync(mark, 'utf8') === list) {
  process.exit(0);
}
const work = mkdtempSync(join(tmpdir(), 'editors-'));
try {
  rmSync(target, { recursive: true, force: true });
  for (const editor of JSON.parse(list)) {
    const name = `${editor.name}@${editor.version}`;
    const packed = JSON.parse(execFileSync('npm', ['pack', name, '--json', '--pack-destination', work], { encoding: 'utf8' }));
    const archive = join(work, packed[0].filename.replace('@', '').replace('/', '-'));
    const checksum = 'sha512-' + createHash('sha512').update(readFileSync(archive)).digest('base64');
    if (checksum !== editor.integrity) {
      throw new Error(`${name} is not the file that was looked at: ${checksum}`);
    }
    execFileSync('tar', ['xzf', archive, '-C', work]);
    for (const file of editor.files) {
      const to = join(target, editor.name.split('/').pop(), file.replace('dist/', ''));
      mkdirSync(dirname(to), { recursive: true });
      cpSync(join(work, 'package', file), to, { recursive: true });
    }
    rmSync(join(work, 'package'), { recursive: true });
  }
  writeFileSync(mark, list);
} catch (reason) {
  rmSync(target, { recursive: true, force: true });
  console.log(`The owners' page is built without its editors: ${reason.message.split('\n')[0]}`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
