// Starts Chromium, by which pictures are drawn, without letting it ask the network for anything.
const { existsSync } = require('node:fs');
const { chromium } = require('playwright-core');

function path() {
  const known = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  const found = known.find(path => path && existsSync(path));
  if (!found) {
    throw new Error('No Chromium was found: install it, or name it in CHROMIUM.');
  }
  return found;
}

exports.open = () => chromium.launch({
  executablePath: path(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync']
});
