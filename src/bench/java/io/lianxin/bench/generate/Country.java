package io.lianxin.bench.generate;

import io.lianxin.bench.invent.Chance;
import io.lianxin.bench.invent.Ids;
import io.lianxin.bench.invent.Thing;
import io.lianxin.bench.invent.Words;
import io.lianxin.bench.sheet.Days;
import io.lianxin.bench.sheet.Sheet;
import io.lianxin.bench.sheet.Sheets;

import java.util.ArrayList;
import java.util.List;

/** What all prefectures share: the country, its paper and board, and the three deadlines. */
final class Country {

    private static final int ARTICLES = 60;
    private static final List<String> CLASSES = List.of("CONSULTATION", "LIVELIHOOD", "COMPLEX");

    private final Sheets sheets;
    private final Register register;
    private final Thing place;
    private final Thing dataset;
    private final Thing board;
    private final Thing bureau;
    private final Press.Archive archive;
    private final List<Thing> rules = new ArrayList<>();

    Country(Sheets sheets, Register register, Press press, Channels channels, Chance chance) {
        this.sheets = sheets;
        this.register = register;
        var ids = new Ids("country");
        place = register.place(ids.of("place", 0), name("全国", "Quánguó"), "COUNTRY");
        register.endPlace();
        dataset = press.dataset(ids.of("dataset", 0), "区划代码", "Administrative codes");
        bureau =
                register.body(
                        ids.of("body", 0), name("信访总局", "Xìnfǎng Zǒngjú"), "BUREAU", "NATIONAL");
        board = channels.general(ids.of("channel", 0), "全国留言板", "MESSAGE_BOARD", bureau);
        var paper = press.publication(ids.of("paper", 0), "全国日报");
        archive = press.print(ids, chance, paper, ARTICLES, List.of());
        var sheet =
                sheets.open(
                        "Rule",
                        "title",
                        "kind",
                        "appliesTo",
                        "obligation",
                        "handlingClass",
                        "comparison",
                        "value",
                        "dayKind");
        for (int number = 0; number < CLASSES.size(); number++) {
            rules.add(rule(sheet, ids.of("rule", number), number));
        }
    }

    private Thing rule(Sheet sheet, String id, int number) {
        long node = sheets.next();
        int days = Issues.LIMITS.get(number);
        var title = days + "个工作日内答复";
        sheet.begin(node, id, title)
                .text("title", title, "Reply within " + days + " working days")
                .put("kind", "DEADLINE")
                .text("appliesTo", "留言", "Messages")
                .text("obligation", "答复", "Reply")
                .put("handlingClass", CLASSES.get(number))
                .put("comparison", "AT_MOST")
                .quantity("value", days, "个工作日")
                .put("dayKind", "WORKING")
                .end();
        return new Thing(node, title);
    }

    /** A province, which lies in the country. */
    Thing province(int number, Chance chance) {
        var ids = new Ids("province");
        var id = ids.of("place", number);
        var province = register.place(id, Words.place(chance).with("省", "Shěng"), "PROVINCE");
        register.endPlace();
        register.put(id, province, place);
        return province;
    }

    static Words.Name name(String text, String pinyin) {
        return new Words.Name(text, pinyin, text.substring(0, 1));
    }

    Thing dataset() {
        return dataset;
    }

    Thing board() {
        return board;
    }

    Thing bureau() {
        return bureau;
    }

    Press.Archive archive() {
        return archive;
    }

    List<Thing> rules() {
        return rules;
    }

    static List<String> classes() {
        return CLASSES;
    }

    static int lastDay() {
        return Days.first(13) - 1;
    }
}
