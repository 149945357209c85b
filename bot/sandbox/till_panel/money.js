// Sums of typed amounts, exactly: what a till adds up it must not round away.

const NUMBER = /^(\d{1,9})(?:[.,](\d{1,6}))?$/;
const UNIT = 6;
const WHOLE = 10n ** BigInt(UNIT);

// Millionths, or null where no number was typed.
export function millionths(text) {
  const found = NUMBER.exec(text.trim());
  return found && BigInt(found[1]) * WHOLE + BigInt((found[2] ?? "").padEnd(UNIT, "0"));
}

// Two decimals, halves upwards.
export function written(amount) {
  const cents = (amount * 100n + WHOLE / 2n) / WHOLE;
  return `${cents / 100n}.${String(cents % 100n).padStart(2, "0")}`;
}

// What so many of one price come to; as it was typed where that is no number, so that the bot says what is wrong.
export function lineAmount(quantity, price) {
  const [many, each] = [millionths(quantity), millionths(price)];
  if (many === null || each === null || many === WHOLE) return price.trim();
  return written((many * each) / WHOLE);
}

export function total(amounts) {
  const each = amounts.map(millionths);
  return each.includes(null) ? null : written(each.reduce((sum, one) => sum + one, 0n));
}
