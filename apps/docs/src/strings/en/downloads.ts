/** The words of the page of downloads. */
export const downloads = {
  title: 'Downloads',
  description:
    'The description of the API as OpenAPI, collections for Postman and Bruno, and files for language models.',
  introduction:
    'These addresses stay the same. Each file is made from the contract with the rest of these pages.',
  names: {
    yaml: 'OpenAPI 3.1, YAML',
    json: 'OpenAPI 3.1, JSON',
    postman: 'Collection for Postman and Bruno',
  },
  uses: {
    yaml: ['One file, to read, to diff and to lint: `npx @redocly/cli lint openapi.yaml`.'],
    json: [
      'The same for programs, such as generators of clients and servers: `npx openapi-typescript openapi.json -o quotakit.d.ts`.',
    ],
    postman: [
      'Postman: Import, choose the file, then set `baseUrl` and the tokens under Variables of the collection.',
      'Bruno: Import Collection, Postman Collection, choose the file, then set the same variables.',
      'Each request has the example of its page, and each answer of the page is saved with it. `npm start` prints tokens that work with demo data. An access key cannot be used there, as its signature is not one that these programs make: use `xAuthToken`.',
    ],
  },
  machines: 'For language models',
  machinesText:
    '[`llms.txt`](/llms.txt) lists all pages, [`llms-full.txt`](/llms-full.txt) has their text. Each page has a Markdown twin: its address followed by `index.md`. [`sitemap-index.xml`](/sitemap-index.xml) lists the addresses.',
  languages: { en: 'in English', 'zh-CN': '简体中文' },
};
