package io.lianxin.terms.spelling;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Family names whose characters are read otherwise elsewhere, after <em>Xiandai Hanyu Cidian</em>:
 * whoever looks for the bearer may type either.
 */
public final class Surnames {

    private static final String READINGS =
            """
            单 shan dan, 曾 zeng ceng, 解 xie jie, 仇 qiu chou, 朴 piao pu, 查 zha cha, 区 ou qu,
            盖 ge gai, 翟 zhai di, 尉 wei yu, 乐 yue le, 员 yun yuan, 黑 he hei, 折 she zhe,
            缪 miao mou, 洗 xian xi, 覃 qin tan, 召 shao zhao, 秘 bi mi, 种 chong zhong,
            繁 po fan, 那 na nuo, 牟 mou mu, 祭 zhai ji, 葛 ge, 郇 xun huan, 隗 wei kui,
            仉 zhang, 逄 pang, 瞿 qu, 冼 xian, 车 che ju, 石 shi dan, 宿 su xiu, 哈 ha, 幺 yao,
            万俟 moqi wansi, 尉迟 yuchi weichi, 长孙 zhangsun changsun, 澹台 tantai dantai,
            """;

    private static final Pattern COMMA = Pattern.compile(",\\s*");
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Map<String, List<String>> TABLE = table();

    private Surnames() {}

    private static Map<String, List<String>> table() {
        var table = new TreeMap<String, List<String>>();
        for (var entry : COMMA.splitAsStream(READINGS.strip()).toList()) {
            var words = SPACE.splitAsStream(entry).toList();
            table.put(words.getFirst(), words.subList(1, words.size()));
        }
        return table;
    }

    /**
     * How a family name may be read.
     *
     * @param familyName the name in Chinese
     * @return its readings without tones, the usual one first; none where it has but one
     */
    public static List<String> readings(String familyName) {
        return TABLE.getOrDefault(familyName, List.of());
    }
}
