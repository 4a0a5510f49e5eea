// Checks a data folder in a process of its own and prints what it found as JSON (checkFolder.ts).
const { register } = await import('tsx/esm/api');
register();
const { checkFolder } = await import('./checkFolder.ts');
process.stdout.write(JSON.stringify(checkFolder(process.argv[2])));
