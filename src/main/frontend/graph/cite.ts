/** How a view is cited: in Chinese, in English, and after GB/T 7714-2015. */
export interface Citing {
  zh: string;
  en: string;
  gbt7714: string;
}

/** A day in the reader's own calendar, as `2022-06-30`. */
export function dayOf(time: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}

/** What a citation of a view names. */
export interface Cited {
  /** The captions of the records where it begins. */
  captions: string[];
  asOf: string | null;
  release: string;
  sha256: string;
  /** The view's own address, which restores it. */
  address: string;
  /** The day on which it is looked at. */
  today: string;
}

/** How to cite a view: which network, as of which day, of which state of the data, where, and when it was looked at. */
export function citing({ captions, asOf, release, sha256, address, today }: Cited): Citing {
  const zh = `“${captions.join('、')}”关系网${asOf === null ? '' : `（截至${asOf}）`}`;
  const en = `Network of ${captions.map(caption => `“${caption}”`).join(', ')}${asOf === null ? '' : ` as of ${asOf}`}`;
  return {
    zh: `${zh}，连心数据 ${release}，SHA-256 ${sha256}，${address}，${today}查阅。`,
    en: `${en}. Lianxin record ${release}, SHA-256 ${sha256}, ${address}, retrieved ${today}.`,
    gbt7714: `连心. ${zh}[DB/OL]//连心数据: ${release}. SHA-256: ${sha256}. [${today}]. ${address}.`,
  };
}
