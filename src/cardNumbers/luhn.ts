/**
 * The check-digit rule of payment card numbers (ISO/IEC 7812-1, annex B).
 *
 * @param digits ASCII digits only.
 * @returns True if the last digit is right for those before it.
 */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    const digit = Number(digits.charAt(digits.length - 1 - place));
    const weighed = place % 2 === 0 ? digit : digit * 2;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return digits.length > 0 && sum % 10 === 0;
}
