package io.lianxin.bench.insight;

import io.lianxin.bench.invent.Chance;
import io.lianxin.terms.spelling.Folded;
import io.lianxin.terms.spelling.Syllables;

import java.util.List;
import java.util.Locale;

/** What readers type into a search. */
enum Typing {
    WHOLE_NAME("a whole name", 20),
    ONE_CHARACTER("one Chinese character", 10),
    TWO_CHARACTERS("two Chinese characters", 15),
    PINYIN("a name in pinyin", 15),
    BEGINNING("two to five letters of it", 12),
    INITIALS("two or three initials", 12),
    TYPO("pinyin with a slip", 5),
    TITLE("words of a title", 8),
    NOTHING("what is nowhere", 3);

    private static final int SHORTEST_SLIP = 6;
    private static final int LETTERS = 26;
    private static final String RARE = "龘靐齉爩鱻麤驫羴飝厵";

    private final String words;
    private final int share;

    Typing(String words, int share) {
        this.words = words;
        this.share = share;
    }

    /** Any of them, as often as readers type so. */
    static Typing any(Chance chance) {
        int rest = chance.below(List.of(values()).stream().mapToInt(each -> each.share).sum());
        for (var each : values()) {
            rest -= each.share;
            if (rest < 0) {
                return each;
            }
        }
        return NOTHING;
    }

    @Override
    public String toString() {
        return words;
    }

    String text(Population population, Chance chance) {
        var known = population.anything(chance);
        var pinyin = String.valueOf(Folded.latin(known.pinyin()));
        return switch (this) {
            case WHOLE_NAME -> known.name();
            case ONE_CHARACTER -> first(known.name(), 1);
            case TWO_CHARACTERS -> first(known.name(), 2);
            case PINYIN -> chance.in(0.5) ? pinyin : spaced(known.pinyin());
            case BEGINNING -> pinyin.substring(0, Math.min(pinyin.length(), 2 + chance.below(4)));
            case INITIALS -> initials(known.name(), pinyin);
            case TYPO -> slip(population, chance);
            case TITLE -> part(chance.of(population.titles()), chance);
            case NOTHING -> nowhere(chance);
        };
    }

    private static String first(String name, int characters) {
        return name.substring(0, Math.min(name.length(), characters));
    }

    private static String spaced(String pinyin) {
        return pinyin.toLowerCase(Locale.ROOT);
    }

    private static String initials(String name, String pinyin) {
        var initials = new StringBuilder();
        Syllables.of(Folded.plain(name), pinyin).forEach(each -> initials.append(each.charAt(0)));
        return initials.isEmpty() ? pinyin : initials.substring(0, Math.min(3, initials.length()));
    }

    /** One letter is another, or missing. */
    private static String slip(Population population, Chance chance) {
        var pinyin = "";
        while (pinyin.length() < SHORTEST_SLIP) {
            pinyin = String.valueOf(Folded.latin(population.anybody(chance).pinyin()));
        }
        int at = 1 + chance.below(pinyin.length() - 1);
        var letter = chance.in(0.5) ? "" : letter(chance);
        return pinyin.substring(0, at) + letter + pinyin.substring(at + 1);
    }

    private static String letter(Chance chance) {
        return Character.toString('a' + chance.below(LETTERS));
    }

    private static String part(String title, Chance chance) {
        int length = Math.min(title.length(), 3 + chance.below(4));
        int begin = chance.below(title.length() - length + 1);
        return title.substring(begin, begin + length);
    }

    private static String nowhere(Chance chance) {
        var text = new StringBuilder();
        boolean isLatin = chance.in(0.5);
        for (int place = 0; place < 4; place++) {
            text.append(isLatin ? "qxzvj".charAt(chance.below(5)) : RARE.charAt(chance.below(10)));
        }
        return text.toString();
    }
}
