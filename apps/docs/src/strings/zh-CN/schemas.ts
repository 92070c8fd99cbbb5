/** The words of the pages of schemas. */
export const schemas = {
  schema: '数据结构',
  schemas: '数据结构',
  schemasDescription: '描述中的每个数据结构：其属性，以及使用它的操作。',
  schemasIntroduction: '操作的请求和响应由这些数据结构组成。每个数据结构都有自己的页面。',
  objects: '对象',
  values: '值',
  properties: '属性',
  example: '示例',
  used: '使用之处',
  within: '属于',
  request: '请求',
  response: '响应',
  about: (type: string, description: string) => (description === '' ? `数据结构，${type}。` : description),
};
