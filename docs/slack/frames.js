// What stands around the blocks: a message, words that only one person reads, a modal, or a Home.
const { blocks } = require('./blocks');
const { mrkdwn, plain } = require('./words');

const app = 'Committee Cycle';
const icon = '<div class="icon">CC</div>';

const frames = { message, ephemeral, modal, home };

function message(payload, note = '') {
  const body = payload.blocks ? blocks(payload.blocks) : `<div class="section">${mrkdwn(payload.text)}</div>`;
  return `${note}<div class="message">${icon}<div class="body"><div class="from"><b>${app}</b><span class="app">APP</span></div>
    ${body}</div></div>`;
}

function ephemeral(payload) {
  return message(payload, '<div class="note">Only visible to you</div>');
}

function modal(view) {
  const submit = view.submit ? `<span class="button primary">${plain(view.submit.text)}</span>` : '';
  return `<div class="modal"><div class="bar">${icon}<b>${plain(view.title.text)}</b><span class="cross">×</span></div>
    <div class="body">${blocks(view.blocks)}</div>
    <div class="foot"><span class="button">${plain(view.close.text)}</span>${submit}</div></div>`;
}

function home(view) {
  return `<div class="home"><div class="bar">${icon}<b>${app}</b></div>
    <div class="tabs"><b>Home</b><span>Messages</span><span>About</span></div>
    <div class="body">${blocks(view.blocks)}</div></div>`;
}

function kind(payload) {
  return payload.response_type || payload.type || 'message';
}

exports.page = payload => `<!doctype html><meta charset="utf-8"><style>${style}</style>${frames[kind(payload)](payload)}`;

const style = require('node:fs').readFileSync(require('node:path').join(__dirname, 'style.css'), 'utf8');
