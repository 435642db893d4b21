// Slack's texts as HTML: dates as a reader in the zone sees them, and the little that mrkdwn can emphasize.
const zone = 'America/New_York';

const dates = {
  date_num: { year: 'numeric', month: '2-digit', day: '2-digit' },
  date: { year: 'numeric', month: 'long', day: 'numeric' },
  date_short: { year: 'numeric', month: 'short', day: 'numeric' },
  date_long: { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' },
  time: { hour: 'numeric', minute: '2-digit' }
};

function escaped(text) {
  return text.replace(/&(?!(amp|lt|gt);)/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function date(seconds, format) {
  return format.replace(/\{(\w+?)(_pretty)?}/g, (token, name) => {
    if (!dates[name]) {
      throw new Error(`No date can be drawn as ${token}.`);
    }
    return new Intl.DateTimeFormat('en-US', { ...dates[name], timeZone: zone }).format(new Date(seconds * 1000));
  });
}

function bracketed(all, inside) {
  const [target, label] = inside.split('|');
  if (target.startsWith('!date^')) {
    const [, seconds, format] = target.split('^');
    return escaped(date(seconds, format));
  }
  return `<a>${escaped(label || target)}</a>`;
}

function emphasized(text) {
  return text
    .replace(/`([^`\n]+)`/g, '<code>$1</code>')
    .replace(/(^|[\s(>])\*([^*\n]+)\*/g, '$1<b>$2</b>')
    .replace(/(^|[\s(>])_([^_\n]+)_/g, '$1<i>$2</i>')
    .replace(/(^|[\s(>])~([^~\n]+)~/g, '$1<s>$2</s>')
    .replace(/^&gt; ?(.*)$/gm, '<span class="quote">$1</span>');
}

/** Marked text keeps its brackets until last, so that what stands in them is not emphasized. */
exports.mrkdwn = text => {
  const brackets = [];
  const rest = text.replace(/<([^<>\n]+)>/g, (all, inside) => `\u0000${brackets.push(bracketed(all, inside)) - 1}\u0000`);
  return emphasized(escaped(rest)).replace(/\u0000(\d+)\u0000/g, (all, n) => brackets[n]);
};

exports.plain = escaped;

exports.text = object => object.type === 'mrkdwn' ? exports.mrkdwn(object.text) : escaped(object.text);
