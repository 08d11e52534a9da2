package io.lianxin.privacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds who speaks or acts on a page, so that a person who is printed in full and whom the record
 * does not have is noticed. A name is a family name (one of the record's or one of the commonest in
 * China) with one or two characters after it, directly before a verb of speaking or learning (“…说”,
 * “…告诉”, “…了解”), or directly after a word for private people (居民, 村民, 业主 …). Whoever the record has
 * is not told, nor are family names with a title (陈女士), nor the few {@link #NO_NAMES words} that
 * look like names. Limits: a name in a list, under a picture, or before another verb is not found.
 */
final class Speakers {

    private static final String COMMON =
            "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗 郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡"
                    + " 余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪 范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫阎"
                    + " 段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武 戴莫孔向汤樊成温康施文牛葛邢安齐易乔伍庞"
                    + " 颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左 柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂"
                    + " 苗曲盛冉翁靳游路娄尉权弓暴蔺牟郜逯苑 解景党车郗渠贠药";

    /** Words of a speaker or learner, after the name. */
    private static final String VERBS =
            "说|告诉|介绍|深有|感慨|坦言|表示|反映|了解|笑着|激动|高兴地|回忆|认为|告知|指着|拉着|谈起|讲述|称赞";

    /** Words for private people, before the name. */
    private static final String ANNOUNCED =
            "居民|业主|村民|市民|网友|住户|商户|户主|老人|党员|家长|农民|职工|游客|经营者|患者|岁的|老乡|群众";

    /** What follows a family name where no full name is printed. */
    private static final String TITLES = "女士|先生|某|大爷|大妈|阿姨|师傅|奶奶|爷爷|老师|书记|主任";

    /** How words begin that are no names. */
    static final Set<String> NO_NAMES =
            Set.of(
                    "党员", "党史", "文明", "安居", "安危", "成了", "成立", "关切", "路线", "解决", "申请", "向居", "向大",
                    "何深");

    private final Pattern speaking;
    private final Pattern announced;

    /**
     * A finder.
     *
     * @param surnames family names besides the commonest
     */
    Speakers(Collection<String> surnames) {
        var all =
                Stream.concat(
                                surnames.stream(),
                                COMMON.replace(" ", "").codePoints().mapToObj(Character::toString))
                        .distinct()
                        .collect(Collectors.joining("|", "(?:", ")"));
        var name = "(" + all + "(?!" + TITLES + ")\\p{IsHan}{1,2})";
        speaking = Pattern.compile("(?=" + name + "(?:" + VERBS + "))");
        announced = Pattern.compile("(?<=" + ANNOUNCED + ")(?=" + name + ")");
    }

    /**
     * Where somebody is printed who is not known.
     *
     * @param page a page's text
     * @param known names that may stand there
     * @return offsets in code points
     */
    List<Integer> unknown(String page, Collection<String> known) {
        var places =
                IntStream.range(0, page.length()).filter(i -> !isBlank(page.charAt(i))).toArray();
        var text = blankless(page);
        var covered = covered(text, known);
        var found = new ArrayList<Integer>();
        for (var pattern : List.of(speaking, announced)) {
            pattern.matcher(text)
                    .results()
                    .filter(match ->
                            !NO_NAMES.contains(text.substring(match.start(), match.start() + 2)))
                    .filter(match ->
                            IntStream.range(match.start(), match.end(1)).noneMatch(i -> covered[i]))
                    .map(match -> page.codePointCount(0, places[match.start()]))
                    .forEach(found::add);
        }
        return found.stream().distinct().sorted().toList();
    }

    private static String blankless(String printed) {
        var text = new StringBuilder();
        printed.chars().filter(each -> !isBlank((char) each)).forEach(text::appendCodePoint);
        return text.toString();
    }

    private static boolean isBlank(char each) {
        return Character.isWhitespace(each) || Character.isSpaceChar(each);
    }

    private static boolean[] covered(String text, Collection<String> known) {
        var covered = new boolean[text.length()];
        for (var name : known) {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                Arrays.fill(covered, at, at + name.length(), true);
            }
        }
        return covered;
    }
}
