/** The words of the page of downloads. */
export const downloads = {
  title: '下载',
  description: 'OpenAPI 格式的 API 描述、用于 Postman 和 Bruno 的集合，以及面向语言模型的文件。',
  introduction: '这些地址保持不变。每个文件与这些页面一样，都由契约生成。',
  names: { yaml: 'OpenAPI 3.1，YAML', json: 'OpenAPI 3.1，JSON', postman: '用于 Postman 和 Bruno 的集合' },
  uses: {
    yaml: ['单个文件，便于阅读、比较和检查：`npx @redocly/cli lint openapi.yaml`。'],
    json: [
      '内容相同，供程序使用，例如客户端和服务器的生成器：`npx openapi-typescript openapi.json -o quotakit.d.ts`。',
    ],
    postman: [
      'Postman：点击 Import，选择文件，然后在集合的 Variables 中填写 `baseUrl` 和令牌。',
      'Bruno：点击 Import Collection，选择 Postman Collection 和文件，然后填写同样的变量。',
      '每个请求都带有其页面上的示例，页面上的每个响应也随之保存。`npm start` 会打印可用于演示数据的令牌。这些程序不会计算访问密钥的签名，因此不能使用访问密钥：请用 `xAuthToken`。',
    ],
  },
  machines: '面向语言模型',
  machinesText:
    '[`llms.txt`](/zh-cn/llms.txt) 列出全部页面，[`llms-full.txt`](/zh-cn/llms-full.txt) 包含其全文。每个页面都有对应的 Markdown 版本：页面地址后加 `index.md`。[`sitemap-index.xml`](/sitemap-index.xml) 列出全部地址。',
  languages: { en: '英文', 'zh-CN': '简体中文' },
};
