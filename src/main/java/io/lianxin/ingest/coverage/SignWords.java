package io.lianxin.ingest.coverage;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The words by which a sentence shows a number, a date, a form of address or a step of handling.
 * These lists are the definition; the report prints them.
 */
final class SignWords {

    /** What a number counts: measure words and nouns that stand right after it. */
    static final List<String> MEASURES =
            List.of(
                    "个", "项", "条", "件", "人", "名", "位", "次", "年", "月", "日", "天", "周", "季度", "小时",
                    "分钟", "届", "处", "种", "类", "级", "支", "户", "套", "份", "所", "座", "家", "篇", "场", "期",
                    "步", "倍", "公里", "米", "亩", "吨", "元", "块", "层", "栋", "批", "方面", "部分", "环节");

    /** What {@code 一} counts: with other words it is an article, as in {@code 一个}. */
    static final List<String> MEASURES_OF_ONE = List.of("年", "次", "届", "周", "季度");

    /** What {@code 第一} counts: with other words it is a figure of speech, as {@code 第一时间}. */
    static final List<String> MEASURES_OF_FIRST = List.of("次", "届", "期", "名", "批", "网格");

    /** Days, months and years as told from the day of the page, cycles, and days with a name. */
    static final List<String> DATES =
            List.of(
                    "今年", "去年", "前年", "明年", "本年", "近年", "年初", "年底", "年末", "年内", "半年", "本月", "上月",
                    "月初", "月底", "月末", "近期", "近日", "日前", "今天", "今日", "昨天", "昨日", "明天", "次日", "当天",
                    "当日", "连日来", "前段时间", "每年", "每季度", "每月", "每周", "每日", "每天", "逐月", "逐季", "星期",
                    "周末", "七一", "八一", "五一", "国庆", "元旦", "春节", "清明", "端午", "中秋", "十三五", "十四五",
                    "十五五");

    /** What stands after a surname where somebody is addressed or spoken of by it. */
    static final List<String> ADDRESSES =
            List.of(
                    "先生", "女士", "大爷", "大叔", "大妈", "大娘", "大姐", "大哥", "阿姨", "奶奶", "爷爷", "师傅", "老师",
                    "书记", "主任", "省长", "市长", "县长", "区长", "镇长", "乡长", "局长");

    /** Verbs by which the pages tell steps of handling, one or more for each kind of step. */
    static final List<String> STEPS =
            List.of(
                    "反映", "回应", "答复", "登记", "汇总", "梳理", "收集", "征集", "征求", "研判", "商议", "认领", "交办",
                    "指派", "责成", "转办", "批示", "督办", "到场", "到现场", "走访", "调研", "排查", "围挡", "联系", "回复",
                    "办理", "修补", "维修", "整改", "调解", "化解", "处置", "解决", "办结", "反馈", "评议", "打分", "提醒",
                    "跟进", "回访", "报到", "上报");

    private static final Pattern DIGIT = Pattern.compile("[0-9\\uFF10-\\uFF19]");

    private static final String NUMERAL = "[一二三四五六七八九十百千万亿两]";

    /** Not {@code 百年} or {@code 千家万户}: a power of ten alone is a figure of speech. */
    private static final Pattern COUNT =
            Pattern.compile(
                    "(?<![第一百千万亿])(?:[二三四五六七八九十两]%s*|一[百千万亿]%s*)[余多大]?(?:%s)(?!一体)|(?<!第|%s)一(?:%s)(?!性)|第(?!一)%s+(?:%s)|第一(?:%s)"
                            .formatted(
                                    NUMERAL,
                                    NUMERAL,
                                    any(MEASURES),
                                    NUMERAL,
                                    any(MEASURES_OF_ONE),
                                    NUMERAL,
                                    any(MEASURES),
                                    any(MEASURES_OF_FIRST)));

    /** Not {@code 今天的}, which speaks of nowadays. */
    private static final Pattern DATE = Pattern.compile("(?:" + any(DATES) + ")(?<!今[天日](?=的))");

    private SignWords() {}

    /** Whether a digit is in a sentence. */
    static boolean hasDigit(String sentence) {
        return DIGIT.matcher(sentence).find();
    }

    /** Whether a number in words counts something in a sentence. */
    static boolean hasCount(String sentence) {
        return COUNT.matcher(sentence).find();
    }

    /** Whether a sentence tells a day, month, year or cycle in words. */
    static boolean hasDate(String sentence) {
        return DATE.matcher(sentence).find();
    }

    /** Whether a sentence tells a step of handling. */
    static boolean hasStep(String sentence) {
        return STEPS.stream().anyMatch(sentence::contains);
    }

    /** What finds one of some words. */
    static String any(Iterable<String> words) {
        return String.join("|", words);
    }
}
