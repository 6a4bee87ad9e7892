// Reads a QR code out of a picture, as ISO/IEC 18004 describes it: readQr(pixels of a canvas) gives its text, or null.
// Light and dark are told apart, the three finder patterns give the code's place, an alignment pattern its perspective;
// then every module is looked at, and what the modules say is put in order, corrected and read.
// It is one file in the order of its work, and long: the page that works offline keeps each file apart, and a reader of
// which one part is missing or of another day reads nothing.
// Pixel (0, 0) covers the square from 0 to 1; so does module (0, 0) in the code's own measure.
const readQr = (() => {
  // ---- light and dark

  const BLOCKS = 40;
  const REACH = 2;
  const FLAT = 24;

  function greyOf({ data, width, height }) {
    const grey = new Uint8Array(width * height);
    for (let i = 0, at = 0; i < grey.length; i++, at += 4) grey[i] = (data[at] * 77 + data[at + 1] * 150 + data[at + 2] * 29) >> 8;
    return { grey, width, height };
  }

  const inverted = ({ grey, width, height }) => ({ grey: grey.map((value) => 255 - value), width, height });

  function half({ grey, width, height }) {
    const small = { width: width >> 1, height: height >> 1, grey: new Uint8Array((width >> 1) * (height >> 1)) };
    for (let y = 0, to = 0; y < small.height; y++) {
      for (let x = 0, at = 2 * y * width; x < small.width; x++, at += 2) {
        small.grey[to++] = (grey[at] + grey[at + 1] + grey[at + width] + grey[at + width + 1]) >> 2;
      }
    }
    return small;
  }

  // The darkest and the lightest pixel of each block.
  function extremes({ grey, width, height }, side) {
    const across = Math.ceil(width / side);
    const down = Math.ceil(height / side);
    const low = new Uint8Array(across * down).fill(255);
    const high = new Uint8Array(across * down);
    for (let y = 0, at = 0; y < height; y++) {
      const row = Math.floor(y / side) * across;
      for (let x = 0; x < width; x++, at++) {
        const block = row + Math.floor(x / side);
        if (grey[at] < low[block]) low[block] = grey[at];
        if (grey[at] > high[block]) high[block] = grey[at];
      }
    }
    return { low, high, across, down };
  }

  // A block's threshold lies midway between the extremes around it, so that a shadow over half the paper does no harm.
  // Where nothing differs, as in the middle of a big finder pattern, that of the whole picture decides.
  function thresholds({ low, high, across, down }) {
    const whole = (low.reduce((a, b) => Math.min(a, b), 255) + high.reduce((a, b) => Math.max(a, b), 0)) / 2;
    return low.map((_, block) => {
      const column = block % across;
      const row = Math.floor(block / across);
      let least = 255;
      let most = 0;
      for (let y = Math.max(0, row - REACH); y <= Math.min(down - 1, row + REACH); y++) {
        for (let x = Math.max(0, column - REACH); x <= Math.min(across - 1, column + REACH); x++) {
          least = Math.min(least, low[y * across + x]);
          most = Math.max(most, high[y * across + x]);
        }
      }
      return most - least < FLAT ? whole : (least + most + 1) / 2;
    });
  }

  function darkOf(picture) {
    const { grey, width, height } = picture;
    const side = Math.max(4, Math.ceil(Math.max(width, height) / BLOCKS));
    const blocks = extremes(picture, side);
    const limits = thresholds(blocks);
    const dark = new Uint8Array(width * height);
    for (let y = 0, at = 0; y < height; y++) {
      const row = Math.floor(y / side) * blocks.across;
      for (let x = 0; x < width; x++, at++) dark[at] = grey[at] < limits[row + Math.floor(x / side)] ? 1 : 0;
    }
    return { dark, width, height };
  }

  const isInside = ({ width, height }, x, y) => x >= 0 && y >= 0 && x < width && y < height;
  const darkAt = (image, x, y) => (isInside(image, x, y) ? image.dark[Math.floor(y) * image.width + Math.floor(x)] : 0);

  // ---- finder patterns

  const STEP = 0.5;
  const MOST_FINDERS = 12;
  const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);

  // Dark, light, dark, light, dark in the proportion 1:1:3:1:1; blur makes one colour wider and the other narrower.
  function isFinder(runs) {
    const unit = sum(runs) / 7;
    return runs.every((run, i) => Math.abs(run - (i === 2 ? 3 : 1) * unit) <= (i === 2 ? 1.2 : 0.7) * unit);
  }

  // From the middle of a finder pattern outwards: how far the core, the gap and the ring reach.
  function outwards(image, from, dx, dy) {
    const runs = [0, 0, 0];
    let { x, y } = from;
    for (let run = 0; ; x += dx * STEP, y += dy * STEP) {
      if (darkAt(image, x, y) !== (run === 1 ? 0 : 1)) run++;
      if (run === 3) return runs;
      if (!isInside(image, x, y)) return null;
      runs[run] += STEP;
    }
  }

  // The five runs on a line through the middle of a finder pattern, whatever way the line goes.
  function across(image, middle, dx, dy) {
    const after = outwards(image, middle, dx, dy);
    const before = after && outwards(image, middle, -dx, -dy);
    return before && [before[2], before[1], before[0] + after[0], after[1], after[2]];
  }

  const DIRECTIONS = [[1, 0], [0, 1], [Math.SQRT1_2, Math.SQRT1_2], [Math.SQRT1_2, -Math.SQRT1_2]];

  // All dark pixels that hang together with this one: their centre is the core's, however the code is turned. What was
  // looked at once gives no other answer the next time.
  function coreAt({ dark, width }, start, largest, looked) {
    const pixels = [];
    const take = (at) => {
      if (!dark[at] || looked[at]) return;
      looked[at] = 1;
      pixels.push(at);
    };
    take(start);
    let sumX = 0;
    let sumY = 0;
    for (let i = 0; i < pixels.length; i++) {
      if (pixels.length > largest) return null;
      const at = pixels[i];
      const column = at % width;
      sumX += column;
      sumY += (at - column) / width;
      if (column > 0) take(at - 1);
      if (column < width - 1) take(at + 1);
      take(at - width);
      take(at + width);
    }
    return { x: sumX / pixels.length + 0.5, y: sumY / pixels.length + 0.5, unit: Math.sqrt(pixels.length) / 3, hits: 1 };
  }

  // Where the colour changes in a row, beginning with the first dark pixel.
  function edgesOf({ dark, width }, y) {
    const edges = [];
    for (let x = 0, at = y * width, last = 0; x < width; x++, at++) {
      if (dark[at] !== last) edges.push(x);
      last = dark[at];
    }
    if (edges.length % 2) edges.push(width);
    return edges;
  }

  const distance = (a, b) => Math.hypot(a.x - b.x, a.y - b.y);

  function isAcross(image, middle, [dx, dy]) {
    const runs = across(image, middle, dx, dy);
    return runs !== null && isFinder(runs);
  }

  // A row that shows the proportion is a hint, and so is the column there; of four lines through the core's centre
  // three have to show it, as one may be spoilt.
  function findersIn(image) {
    const found = [];
    const looked = new Uint8Array(image.dark.length);
    for (let y = 0; y < image.height; y++) {
      const edges = edgesOf(image, y);
      for (let i = 0; i + 5 < edges.length; i += 2) {
        const runs = [0, 1, 2, 3, 4].map((run) => edges[i + run + 1] - edges[i + run]);
        if (!isFinder(runs)) continue;
        const hint = { x: (edges[i + 2] + edges[i + 3]) / 2, y: y + 0.5 };
        const known = found.find((finder) => distance(finder, hint) < 2 * finder.unit);
        if (known) known.hits++;
        if (known || !isAcross(image, hint, DIRECTIONS[1])) continue;
        const core = coreAt(image, y * image.width + Math.floor(hint.x), ((sum(runs) * 2) / 3) ** 2, looked);
        if (core && core.unit > 0 && DIRECTIONS.filter((direction) => isAcross(image, core, direction)).length > 2) found.push(core);
      }
    }
    return found.sort((a, b) => b.hits / b.unit - a.hits / a.unit).slice(0, MOST_FINDERS);
  }

  // ---- three of them

  const MOST_TRIPLES = 6;

  // The corner lies opposite the longest side; seen from it the bottom lies clockwise of the right. The less equal the
  // arms and the sizes and the less right the angle, the less likely are these three one code.
  function cornersOf(three) {
    const [corner, one, other] = three
      .map((finder, i) => [finder, three[(i + 1) % 3], three[(i + 2) % 3]])
      .reduce((a, b) => (distance(a[1], a[2]) > distance(b[1], b[2]) ? a : b));
    const turn = (one.x - corner.x) * (other.y - corner.y) - (one.y - corner.y) * (other.x - corner.x);
    const arms = [distance(corner, one), distance(corner, other)];
    const units = three.map((finder) => finder.unit);
    const skew = Math.abs((one.x - corner.x) * (other.x - corner.x) + (one.y - corner.y) * (other.y - corner.y)) / (arms[0] * arms[1]);
    const unlike = Math.abs(Math.log(arms[0] / arms[1])) + Math.log(Math.max(...units) / Math.min(...units));
    const near = Math.min(...arms) < 8 * Math.min(...units);
    return { corners: turn > 0 ? [corner, one, other] : [corner, other, one], doubt: near || skew > 0.6 ? Infinity : skew + unlike };
  }

  function triplesOf(finders) {
    const triples = [];
    finders.forEach((a, i) => finders.slice(0, i).forEach((b, j) => finders.slice(0, j).forEach((c) => triples.push(cornersOf([a, b, c])))));
    return triples.filter(({ doubt }) => doubt < 1.5).sort((a, b) => a.doubt - b.doubt).slice(0, MOST_TRIPLES).map(({ corners }) => corners);
  }

  // A module's length at a finder pattern, on the line that leads to another one and so along the code's own rows.
  function unitTowards(image, from, to) {
    const far = distance(from, to);
    const runs = across(image, from, (to.x - from.x) / far, (to.y - from.y) / far);
    return runs && isFinder(runs) ? sum(runs) / 7 : from.unit;
  }

  // In perspective the modules shrink along an arm. A projection's scale goes by the square of its denominator: so the
  // geometric mean of both ends' modules divides the arm exactly, and the root of their ratio is the far end's weight.
  function armOf(image, from, to) {
    const here = unitTowards(image, from, to);
    const there = unitTowards(image, to, from);
    return { modules: distance(from, to) / Math.sqrt(here * there), weight: Math.sqrt(here / there) };
  }

  // ---- the place of each module

  // From modules to pixels. The centres of the finder patterns carry homogeneous weights 1, right and bottom, and any
  // other place is their weighted mean: that is all a perspective is.
  function planeOf([corner, onRight, below], size, right, bottom) {
    return (x, y) => {
      const b = ((x - 3.5) / (size - 7)) * right;
      const c = ((y - 3.5) / (size - 7)) * bottom;
      const a = 1 - (x + y - 7) / (size - 7);
      return { x: (a * corner.x + b * onRight.x + c * below.x) / (a + b + c), y: (a * corner.y + b * onRight.y + c * below.y) / (a + b + c) };
    };
  }

  const ring = (x, y) => Math.max(Math.abs(x), Math.abs(y));

  // Looks around where the last alignment pattern should be for the place where its 25 modules fit best. Several
  // neighbouring places fit alike; their middle is the pattern's.
  function alignmentOf(image, plane, size) {
    const middle = plane(size - 6.5, size - 6.5);
    const next = plane(size - 5.5, size - 6.5);
    const unit = distance(middle, next);
    const modules = [];
    for (let y = -2; y <= 2; y++) for (let x = -2; x <= 2; x++) modules.push({ ...plane(size - 6.5 + x, size - 6.5 + y), dark: ring(x, y) === 1 ? 0 : 1 });
    const reach = Math.ceil(9 + size / 4);
    let best = 20;
    let places = [];
    for (let i = -reach; i <= reach; i++) {
      for (let j = -reach; j <= reach; j++) {
        const x = (i * unit) / 3;
        const y = (j * unit) / 3;
        let fit = 0;
        for (const module of modules) if (darkAt(image, module.x + x, module.y + y) === module.dark) fit++;
        if (fit > best) places = [];
        best = Math.max(best, fit);
        if (fit === best) places.push({ x: middle.x + x, y: middle.y + y });
      }
    }
    if (!places.length) return null;
    const nearest = places.reduce((a, b) => (distance(a, middle) < distance(b, middle) ? a : b));
    const cluster = places.filter((place) => distance(place, nearest) < unit);
    return { x: sum(cluster.map(({ x }) => x)) / cluster.length, y: sum(cluster.map(({ y }) => y)) / cluster.length };
  }

  const area = (a, b, c) => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

  // The weights under which the alignment pattern lies where it was seen: its barycentric coordinates in the picture
  // beside those in the code.
  function alignedPlane(corners, size, seen) {
    const [corner, right, below] = corners;
    const share = (size - 10) / (size - 7);
    const scale = (1 - 2 * share) / area(seen, right, below) / share;
    return planeOf(corners, size, area(corner, seen, below) * scale, area(corner, right, seen) * scale);
  }

  // Five looks at each module, and the majority counts.
  const LOOKS = [[0.5, 0.5], [0.3, 0.3], [0.7, 0.3], [0.3, 0.7], [0.7, 0.7]];

  function modulesOf(image, plane, size) {
    const modules = new Uint8Array(size * size);
    for (let y = 0, at = 0; y < size; y++) {
      for (let x = 0; x < size; x++, at++) {
        let looks = 0;
        for (const [dx, dy] of LOOKS) {
          const place = plane(x + dx, y + dy);
          looks += darkAt(image, place.x, place.y);
        }
        modules[at] = looks > 2 ? 1 : 0;
      }
    }
    return modules;
  }

  // The timing patterns alternate: where they do not, the version was guessed wrong or there is no code.
  function keepsTime(modules, size) {
    let fit = 0;
    for (let i = 8; i < size - 8; i++) fit += (modules[6 * size + i] === 1 - (i % 2)) + (modules[i * size + 6] === 1 - (i % 2));
    return fit >= 1.4 * (size - 16);
  }

  // ---- what the code says of itself

  const bitsIn = (number) => number.toString(2).replaceAll("0", "").length;

  // A number with the remainder of its division by the generator behind it.
  function withRemainder(number, generator, length) {
    let rest = number << length;
    for (let bit = 31 - Math.clz32(rest); bit >= length; bit--) if ((rest >> bit) & 1) rest ^= generator << (bit - length);
    return (number << length) | rest;
  }

  const FORMATS = Array.from({ length: 32 }, (_, i) => withRemainder(i, 0x537, 10) ^ 0x5412);
  const VERSIONS = Array.from({ length: 34 }, (_, i) => withRemainder(i + 7, 0x1f25, 12));

  // The nearest of the codes to either copy; three wrong bits are the most that both tables bear.
  function nearest(codes, copies) {
    const errors = codes.map((code) => Math.min(...copies.map((copy) => bitsIn(code ^ copy))));
    const least = Math.min(...errors);
    return least > 3 ? -1 : errors.indexOf(least);
  }

  // Places in the order of their bits, the lowest first.
  const numberAt = (modules, size, places) => places.reduce((number, [x, y], bit) => number | (modules[y * size + x] << bit), 0);

  const LEVELS = "MLHQ";

  function formatOf(modules, size) {
    const first = [...[0, 1, 2, 3, 4, 5, 7, 8].map((y) => [8, y]), ...[7, 5, 4, 3, 2, 1, 0].map((x) => [x, 8])];
    const second = first.map((_, bit) => (bit < 8 ? [size - 1 - bit, 8] : [8, size - 15 + bit]));
    const format = nearest(FORMATS, [numberAt(modules, size, first), numberAt(modules, size, second)]);
    return format < 0 ? null : { level: LEVELS[format >> 3], mask: format & 7 };
  }

  function saysVersion(modules, size, version) {
    if (version < 7) return true;
    const right = Array.from({ length: 18 }, (_, bit) => [size - 11 + (bit % 3), Math.floor(bit / 3)]);
    const bottom = right.map(([x, y]) => [y, x]);
    const found = nearest(VERSIONS, [numberAt(modules, size, right), numberAt(modules, size, bottom)]);
    return found < 0 || found + 7 === version;
  }

  // ---- codewords

  const MASKS = [
    (x, y) => (x + y) % 2,
    (x, y) => y % 2,
    (x) => x % 3,
    (x, y) => (x + y) % 3,
    (x, y) => (Math.floor(y / 2) + Math.floor(x / 3)) % 2,
    (x, y) => ((x * y) % 2) + ((x * y) % 3),
    (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2,
    (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2,
  ];

  // Rows and columns of the alignment patterns' middles: evenly spaced from the far end, and the rest at the near one.
  function alignmentsOf(version) {
    if (version === 1) return [];
    const gaps = Math.floor(version / 7) + 1;
    const step = version === 32 ? 26 : 2 * Math.ceil((2 * version + 2) / gaps);
    return [6, ...Array.from({ length: gaps }, (_, i) => 4 * version + 10 - (gaps - 1 - i) * step)];
  }

  // Modules that hold no data: finder patterns with format information, timing, alignment and version information.
  function isReserved(version, alignments) {
    const size = 17 + 4 * version;
    const last = size - 7;
    const isOnFinder = (x, y) => (x === 6 && (y === 6 || y === last)) || (x === last && y === 6);
    const isInCorner = (x, y) => (x < 9 && (y < 9 || y > size - 9)) || (x > size - 9 && y < 9);
    const isVersion = (x, y) => version > 6 && ((x < 6 && y > size - 12) || (y < 6 && x > size - 12));
    const isAlignment = (x, y) => {
      const column = alignments.find((middle) => Math.abs(x - middle) < 3);
      const row = alignments.find((middle) => Math.abs(y - middle) < 3);
      return column && row && !isOnFinder(column, row);
    };
    return (x, y) => x === 6 || y === 6 || isInCorner(x, y) || isVersion(x, y) || isAlignment(x, y);
  }

  // Two columns at a time from the right, upwards and downwards in turn; the timing column does not count.
  function codewordsOf(modules, version, mask) {
    const size = 17 + 4 * version;
    const isTaken = isReserved(version, alignmentsOf(version));
    const words = [];
    let bits = 0;
    let word = 0;
    for (let pair = size - 1, up = true; pair > 0; pair -= pair === 8 ? 3 : 2, up = !up) {
      for (let i = 0; i < 2 * size; i++) {
        const x = pair - (i % 2);
        const y = up ? size - 1 - (i >> 1) : i >> 1;
        if (isTaken(x, y)) continue;
        word = (word << 1) | (modules[y * size + x] ^ (MASKS[mask](x, y) === 0 ? 1 : 0));
        if (++bits % 8 === 0) words.push(word & 0xff);
      }
    }
    return words;
  }

  // Of versions 1 to 40: the correction codewords in each block, and the number of blocks.
  const CORRECTION = {
    L: [7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28, 28, 28, 30, 30, 26, 28, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30],
    M: [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28],
    Q: [13, 22, 18, 26, 18, 24, 18, 22, 20, 24, 28, 26, 24, 20, 30, 24, 28, 28, 26, 30, 28, 30, 30, 30, 30, 28, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30],
    H: [17, 28, 22, 16, 22, 28, 26, 26, 24, 28, 24, 28, 22, 24, 24, 30, 28, 28, 26, 28, 30, 24, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30],
  };
  const COUNT = {
    L: [1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8, 8, 9, 9, 10, 12, 12, 12, 13, 14, 15, 16, 17, 18, 19, 19, 20, 21, 22, 24, 25],
    M: [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21, 23, 25, 26, 28, 29, 31, 33, 35, 37, 38, 40, 43, 45, 47, 49],
    Q: [1, 1, 2, 2, 4, 4, 6, 6, 8, 8, 8, 10, 12, 16, 12, 17, 16, 18, 21, 20, 23, 23, 25, 27, 29, 34, 34, 35, 38, 40, 43, 45, 48, 51, 53, 56, 59, 62, 65, 68],
    H: [1, 1, 2, 4, 4, 4, 5, 6, 8, 8, 11, 11, 16, 16, 18, 16, 19, 21, 25, 25, 25, 34, 30, 32, 35, 37, 40, 42, 45, 48, 51, 54, 57, 60, 63, 66, 70, 74, 77, 81],
  };

  // The blocks were woven into each other, codeword by codeword; the last ones may hold one data codeword more.
  function blocksOf(words, version, level) {
    const correction = CORRECTION[level][version - 1];
    const count = COUNT[level][version - 1];
    const shorter = Math.floor(words.length / count);
    const woven = (shorter - correction) * count;
    const longer = words.length % count;
    return Array.from({ length: count }, (_, block) => {
      const own = [];
      for (let at = block; at < woven; at += count) own.push(words[at]);
      if (block >= count - longer) own.push(words[woven + block - (count - longer)]);
      for (let at = woven + longer + block; at < words.length; at += count) own.push(words[at]);
      return { own, correction };
    });
  }

  // ---- correction (Reed–Solomon over the field of 256 elements, x⁸ + x⁴ + x³ + x² + 1)

  const POWER = new Uint8Array(510);
  const LOG = new Uint8Array(256);
  for (let i = 0, value = 1; i < 255; i++, value = value < 128 ? value << 1 : (value << 1) ^ 0x11d) {
    POWER[i] = POWER[i + 255] = value;
    LOG[value] = i;
  }

  const times = (a, b) => (a && b ? POWER[LOG[a] + LOG[b]] : 0);
  const over = (a, b) => (a ? POWER[LOG[a] + 255 - LOG[b]] : 0);
  // Polynomials begin with the constant.
  const valueAt = (polynomial, x) => polynomial.reduceRight((value, factor) => times(value, x) ^ factor, 0);
  const syndromesOf = (block, count) => Array.from({ length: count }, (_, i) => block.reduce((value, word) => times(value, POWER[i]) ^ word, 0));

  // Berlekamp–Massey: the shortest polynomial that foretells each syndrome from those before it. Its roots are the
  // inverse places of the errors.
  function locatorOf(syndromes) {
    let locator = [1];
    let before = [1];
    let degree = 0;
    let gap = 1;
    let divisor = 1;
    syndromes.forEach((_, n) => {
      let missed = 0;
      for (let i = 0; i <= degree; i++) missed ^= times(locator[i] ?? 0, syndromes[n - i]);
      if (!missed) return gap++;
      const factor = over(missed, divisor);
      const better = [...locator];
      before.forEach((value, i) => (better[i + gap] = (better[i + gap] ?? 0) ^ times(factor, value)));
      for (let i = 0; i < better.length; i++) better[i] ??= 0;
      if (2 * degree <= n) {
        [before, divisor, degree, gap] = [locator, missed, n + 1 - degree, 1];
      } else gap++;
      locator = better;
    });
    return { locator, degree };
  }

  // Chien: which of the block's places are roots. Forney: by how much each is wrong.
  function corrected(block, count) {
    const syndromes = syndromesOf(block, count);
    if (syndromes.every((value) => value === 0)) return block;
    const { locator, degree } = locatorOf(syndromes);
    const evaluator = syndromes.map((_, n) => locator.slice(0, n + 1).reduce((value, factor, i) => value ^ times(factor, syndromes[n - i]), 0));
    const slope = locator.slice(1).map((value, i) => (i % 2 ? 0 : value));
    const right = [...block];
    let errors = 0;
    block.forEach((_, at) => {
      const place = block.length - 1 - at;
      const inverse = POWER[(255 - place) % 255];
      if (valueAt(locator, inverse) !== 0) return;
      errors++;
      right[at] ^= times(POWER[place], over(valueAt(evaluator, inverse), valueAt(slope, inverse) || 1));
    });
    return errors === degree && syndromesOf(right, count).every((value) => value === 0) ? right : null;
  }

  function dataOf(words, version, level) {
    const data = [];
    for (const { own, correction } of blocksOf(words, version, level)) {
      const right = corrected(own, correction);
      if (!right) return null;
      data.push(...right.slice(0, -correction));
    }
    return data;
  }

  // ---- text

  const SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
  const NUMERIC = 1;
  const ALPHANUMERIC = 2;
  const BYTES = 4;
  const EXTENDED = 7;
  const LENGTHS = { [NUMERIC]: [10, 12, 14], [ALPHANUMERIC]: [9, 11, 13], [BYTES]: [8, 16, 16] };

  function bitsOf(data) {
    let at = 0;
    const left = () => data.length * 8 - at;
    const next = (count) => {
      if (left() < count) throw new RangeError("the code ends too early");
      let number = 0;
      for (; count > 0; count--, at++) number = (number << 1) | ((data[at >> 3] >> (7 - (at & 7))) & 1);
      return number;
    };
    return { left, next };
  }

  // An extended channel's number begins with its length, as a letter in UTF-8 does. What it says is not heeded.
  function skipChannel(next) {
    const first = next(8);
    if (first & 0x80) next(first & 0x40 ? 16 : 8);
  }

  const digits = (next, count) => String(next([0, 4, 7, 10][count])).padStart(count, "0");

  function pair(next, count) {
    const value = next(count === 2 ? 11 : 6);
    return (count === 2 ? SIGNS[Math.floor(value / 45)] : "") + SIGNS[value % 45];
  }

  // All segments as one row of bytes, since a letter's may be parted between two.
  function textOf(data, version) {
    const { left, next } = bitsOf(data);
    const bytes = [];
    const write = (text) => bytes.push(...[...text].map((sign) => sign.charCodeAt(0)));
    while (left() >= 4) {
      const mode = next(4);
      if (mode === 0) break;
      if (mode === EXTENDED) {
        skipChannel(next);
        continue;
      }
      if (!LENGTHS[mode]) return null;
      let count = next(LENGTHS[mode][version < 10 ? 0 : version < 27 ? 1 : 2]);
      for (; mode === NUMERIC && count > 0; count -= 3) write(digits(next, Math.min(count, 3)));
      for (; mode === ALPHANUMERIC && count > 0; count -= 2) write(pair(next, Math.min(count, 2)));
      for (; mode === BYTES && count > 0; count--) bytes.push(next(8));
    }
    return new TextDecoder().decode(new Uint8Array(bytes));
  }

  // ---- all of it

  function readModules(modules, version) {
    const size = 17 + 4 * version;
    const format = keepsTime(modules, size) && saysVersion(modules, size, version) && formatOf(modules, size);
    const data = format && dataOf(codewordsOf(modules, version, format.mask), version, format.level);
    try {
      return data ? textOf(data, version) : null;
    } catch {
      return null;
    }
  }

  // The version that the arms' length tells, and those beside it, should a long arm have been measured a bit wrong. The
  // alignment pattern tells the perspective best, then the modules' lengths; blurred ones may tell less than none at all.
  function readCorners(image, corners) {
    const [right, bottom] = corners.slice(1).map((end) => armOf(image, corners[0], end));
    const guess = ((right.modules + bottom.modules) / 2 - 10) / 4;
    const versions = [-2, -1, 0, 1, 2].map((off) => Math.round(guess) + off).filter((version) => version > 0 && version <= 40);
    for (const version of versions.sort((a, b) => Math.abs(a - guess) - Math.abs(b - guess))) {
      const size = 17 + 4 * version;
      const plane = planeOf(corners, size, right.weight, bottom.weight);
      const seen = version > 1 && alignmentOf(image, plane, size);
      const aligned = seen ? [alignedPlane(corners, size, seen)] : [];
      for (const each of [...aligned, plane, planeOf(corners, size, 1, 1)]) {
        const text = readModules(modulesOf(image, each, size), version);
        if (text) return text;
      }
    }
    return null;
  }

  function readPicture(picture) {
    const image = darkOf(picture);
    for (const corners of triplesOf(findersIn(image))) {
      const text = readCorners(image, corners);
      if (text) return text;
    }
    return null;
  }

  // As it is, in negative, and once more at half the size, where grain and gaps in the print are averaged away.
  return (pixels) => {
    const picture = greyOf(pixels);
    const small = half(picture);
    return readPicture(picture) ?? readPicture(inverted(picture)) ?? readPicture(small) ?? readPicture(inverted(small));
  };
})();
