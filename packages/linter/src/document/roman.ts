const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** Value of a Roman number up to CCC, in capitals; none for other words. */
export function romanValue(number: string): number | undefined {
  if (!/^(?=.)C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(number)) return undefined;
  let sum = 0;
  for (let index = 0; index < number.length; index++) {
    const value = values[number.charAt(index)] ?? 0;
    sum += value < (values[number.charAt(index + 1)] ?? 0) ? -value : value;
  }
  return sum;
}
