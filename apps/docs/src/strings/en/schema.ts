function counted(limit: string, one: string, many = `${one}s`): string {
  return `${limit} ${limit === '1' ? one : many}`;
}

/** What schemas say, in words. */
export const schema = {
  separator: '; ',
  or: ' or ',
  arrayOf: (type: string) => `array of ${type}`,
  anyName: '<any name>',
  atLeast: (limit: string) => `at least ${limit}`,
  moreThan: (limit: string) => `more than ${limit}`,
  atMost: (limit: string) => `at most ${limit}`,
  lessThan: (limit: string) => `less than ${limit}`,
  atLeastCharacters: (limit: string) => `at least ${counted(limit, 'character')}`,
  atMostCharacters: (limit: string) => `at most ${counted(limit, 'character')}`,
  pattern: 'pattern',
  atLeastItems: (limit: string) => `at least ${counted(limit, 'item')}`,
  atMostItems: (limit: string) => `at most ${counted(limit, 'item')}`,
  noItemTwice: 'no item twice',
  atLeastProperties: (limit: string) => `at least ${counted(limit, 'property', 'properties')}`,
  atMostProperties: (limit: string) => `at most ${counted(limit, 'property', 'properties')}`,
  each: (bound: string) => `each: ${bound}`,
};
