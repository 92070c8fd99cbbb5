/** The words around the Markdown twins of pages. */
export const twins = {
  copy: '复制为 Markdown',
  view: '查看 Markdown',
  copied: '已复制',
  failed: '复制失败',

  name: '简体中文',
  summary: '面向 API 的配额与积分：一份契约、一个带类型的客户端和一个服务器。',
  twins: '文档的每个页面都有对应的 Markdown 版本：页面地址后加 `index.md`。',
  full: '全部页面合为一个文件',
  sections: {
    page: '概览',
    guide: '指南',
    operation: '操作',
    story: '场景',
    error: '错误码',
    schema: 'Optional',
  },
};
