import jsQR from 'jsqr';
import {expect, test} from 'vitest';
import {codeImage} from '../../../plugins/print/codeImage';

/** Draws a picture of one bit a pixel as a scanner sees it: eight points a module, white paper around it. */
function scan(address: string): string | undefined {
  const file = Buffer.from(address.replace('data:image/bmp;base64,', ''), 'base64');
  const size = file.readInt32LE(18);
  const scale = 8;
  const side = (size + 8) * scale;
  const image = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < size * scale; y += 1) {
    for (let x = 0; x < size * scale; x += 1) {
      const [column, row] = [Math.floor(x / scale), Math.floor(y / scale)];
      const bit = (file.readUInt8(62 + row * Math.ceil(size / 32) * 4 + (column >> 3)) >> (7 - (column & 7))) & 1;
      image.fill(
        bit === 1 ? 0 : 255,
        ((y + 4 * scale) * side + x + 4 * scale) * 4,
        ((y + 4 * scale) * side + x + 4 * scale) * 4 + 3,
      );
    }
  }
  return jsQR(image, side, side)?.data;
}

test.each([
  'https://unpaid-receipt-handbook.example/v07',
  'http://localhost:3000/help/r04',
  `https://${'long.'.repeat(30)}example/m20`,
])('the code of %s can be scanned', (link) => {
  expect(scan(codeImage(link))).toBe(link);
});
