// A picture of text in few colours: Chromium writes PNG with 24 bits a pixel, of which such a picture needs eight.
const { crc32, deflateSync, inflateSync } = require('node:zlib');

const signature = 8;
const frame = 12;
const steps = 17;

function* chunks(png) {
  for (let at = signature; at < png.length; at += frame + png.readUInt32BE(at)) {
    const length = png.readUInt32BE(at);
    yield { name: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) };
  }
}

function chunk(name, data) {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}

const predictors = [
  () => 0,
  left => left,
  (left, up) => up,
  (left, up) => (left + up) >> 1,
  (left, up, corner) => {
    const guess = left + up - corner;
    const [byLeft, byUp, byCorner] = [left, up, corner].map(value => Math.abs(guess - value));
    return byLeft <= byUp && byLeft <= byCorner ? left : byUp <= byCorner ? up : corner;
  }
];

function pixels(raw, width, height, bytes) {
  const line = width * bytes;
  const plain = Buffer.alloc(line * height);
  for (let y = 0; y < height; y++) {
    const predict = predictors[raw[y * (line + 1)]];
    for (let x = 0; x < line; x++) {
      const at = y * line + x;
      const left = x < bytes ? 0 : plain[at - bytes];
      const up = y === 0 ? 0 : plain[at - line];
      const corner = x < bytes || y === 0 ? 0 : plain[at - line - bytes];
      plain[at] = raw[y * (line + 1) + 1 + x] + predict(left, up, corner);
    }
  }
  return plain;
}

/** The same picture with at most 256 colours, each channel rounded to one of sixteen values. */
exports.small = png => {
  const parts = [...chunks(png)];
  const head = Buffer.from(parts[0].data);
  const [width, height, bytes] = [head.readUInt32BE(0), head.readUInt32BE(4), head[9] === 6 ? 4 : 3];
  const data = Buffer.concat(parts.filter(part => part.name === 'IDAT').map(part => part.data));
  const plain = pixels(inflateSync(data), width, height, bytes);
  const colours = new Map();
  const indexed = Buffer.alloc((width + 1) * height);
  for (let n = 0; n < width * height; n++) {
    const colour = [0, 1, 2].map(c => Math.round(plain[n * bytes + c] / steps) * steps);
    const key = colour.join();
    if (!colours.has(key)) {
      colours.set(key, { index: colours.size, colour });
    }
    indexed[n + Math.floor(n / width) + 1] = colours.get(key).index;
  }
  if (colours.size > 256) {
    throw new Error(`A picture with ${colours.size} colours is no picture of text.`);
  }
  head[9] = 3;
  return Buffer.concat([
    png.subarray(0, signature),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from([...colours.values()].flatMap(({ colour }) => colour))),
    chunk('IDAT', deflateSync(indexed, { level: 9 })),
    chunk('IEND', Buffer.alloc(0))
  ]);
};
