import chromium from '@sparticuz/chromium';

/**
 * Runs as a process of its own, with TMPDIR set to the folder to unpack into: the package reads its settings
 * from the environment while it loads and always unpacks into the temp folder.
 */
await chromium.executablePath();
