/** The languages of the page's own words; GraphiQL itself speaks English. */
export type Language = 'en' | 'zh';

/** A text of ours in both languages. */
export type Words = Record<Language, string>;

export const words = {
  about: {
    en: 'Who did what, where, when, and which printed passage says so.',
    zh: '何人、何事、何地、何时，以及哪段报道为证。',
  },
  examples: { en: 'Examples', zh: '示例' },
  openHint: {
    en: 'Choose a question; it opens in a tab. Then press ▶ or Ctrl-Enter.',
    zh: '选一个问题，它会在标签页中打开；再按 ▶ 或 Ctrl-Enter 运行。',
  },
  everybody: { en: 'For everybody', zh: '所有读者' },
  everything: { en: 'About everything', zh: '所有主题' },
  audience: { en: 'Who asks', zh: '读者' },
  topic: { en: 'About what', zh: '主题' },
  JOURNALIST: { en: 'Journalists', zh: '记者' },
  ANALYST: { en: 'Analysts', zh: '分析人员' },
  FRONT_END: { en: 'Front-end developers', zh: '前端开发者' },
  asTable: { en: 'As a table (CSV)', zh: '表格（CSV）' },
  asWorkbook: { en: 'for Excel (XLSX)', zh: 'Excel（XLSX）' },
  takeCsv: { en: 'Download the answer as a CSV table', zh: '下载 CSV 表格' },
  takeXlsx: { en: 'Download the answer as an XLSX workbook', zh: '下载 XLSX 工作簿' },
  taken: { en: 'The answer was downloaded.', zh: '回答已下载。' },
  notTaken: { en: 'The answer could not be made into a table; see the answer.', zh: '回答无法做成表格，原因见回答栏。' },
  noneSuch: { en: 'No example is both. Choose another.', zh: '没有符合的示例，请另选。' },
  noExamples: {
    en: 'The examples could not be loaded from the server.',
    zh: '无法从服务器载入示例。',
  },
  copyLink: { en: 'Copy a link to this query', zh: '复制本查询的链接' },
  linkCopied: { en: 'Link copied', zh: '链接已复制' },
  linkFailed: {
    en: 'The link stands in the address bar: copy it from there',
    zh: '链接已在地址栏中，请从那里复制',
  },
  switchLanguage: { en: '中文', zh: 'English' },
  home: { en: 'Start page', zh: '首页' },
  explorer: { en: 'Explorer', zh: '关系探索' },
  questions: { en: 'Questions', zh: '问题' },
  schema: { en: 'Schema', zh: '模式' },
  explain: { en: 'Explain', zh: '解释' },
  explainNext: {
    en: 'Explain what I run (slower: the database counts every access)',
    zh: '运行时一并解释（较慢：数据库会统计每次访问）',
  },
  notExplained: {
    en: 'The server explains only to operators, or to everybody when started with lianxin.explain=true.',
    zh: '服务器只向运维人员解释；以 lianxin.explain=true 启动时向所有人解释。',
  },
  cost: { en: 'Cost / budget', zh: '开销 / 上限' },
  dbHits: { en: 'Accesses to the store', zh: '存储访问次数' },
  parse: { en: 'Parsing and validation', zh: '解析与校验' },
  compile: { en: 'Compilation', zh: '编译' },
  database: { en: 'Database', zh: '数据库' },
  answer: { en: 'Building the answer', zh: '生成回答' },
  plan: { en: 'Plan', zh: '计划' },
  rewrites: { en: 'Rewrites', zh: '改写' },
  statement: { en: 'Cypher statement', zh: 'Cypher 语句' },
  parameters: { en: 'Parameters', zh: '参数' },
  profile: { en: "The database's plan", zh: '数据库的执行计划' },
} satisfies Record<string, Words>;

/** The browser's language. */
export function browsersLanguage(): Language {
  return navigator.language.startsWith('zh') ? 'zh' : 'en';
}

/** The reader's language: the one chosen before, else the browser's. */
export function readersLanguage(): Language {
  try {
    const chosen = localStorage.getItem('lianxin:language');
    return chosen === 'en' || chosen === 'zh' ? chosen : browsersLanguage();
  } catch {
    return browsersLanguage(); // the browser keeps nothing for this page
  }
}

/** Remembers a choice of language. */
export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem('lianxin:language', language);
  } catch {
    // the browser keeps nothing for this page; the address has the language, too
  }
}
