package io.lianxin.terms.spelling;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The syllables of a name in pinyin, one a character, as {@link Folded#latin} writes them. */
public final class Syllables {

    private static final int LONGEST = 6;
    private static final String NO_BEGINNING = "iuv";
    private static final Map<Integer, String> READ = new ConcurrentHashMap<>();

    private final List<String> units;
    private final String spelling;
    private final @Nullable List<String>[][] best;

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists has no other way
    private Syllables(List<String> units, String spelling) {
        this.units = units;
        this.spelling = spelling;
        this.best = new List[units.size() + 1][spelling.length() + 1];
    }

    /**
     * The dictionary's syllables.
     *
     * @param name a folded name; letters and digits in it stay together
     * @return one for each character
     */
    public static List<String> dictionary(String name) {
        var syllables = new ArrayList<String>();
        var other = new StringBuilder();
        name.codePoints()
                .forEach(each -> {
                    if (Folded.isHan(each)) {
                        flush(other, syllables);
                        syllables.add(READ.computeIfAbsent(each, Syllables::read));
                    } else {
                        other.appendCodePoint(each);
                    }
                });
        flush(other, syllables);
        return syllables;
    }

    private static void flush(StringBuilder other, List<String> syllables) {
        if (!other.isEmpty()) {
            syllables.add(other.toString());
            other.setLength(0);
        }
    }

    private static String read(int character) {
        var written = Character.toString(character);
        var latin = Folded.latin(Pinyin.dictionary(written));
        return latin == null ? written : latin;
    }

    /**
     * The syllables of a spelling that was written for a name. Where the dictionary reads all
     * characters but some in that way, the spelling is divided around these.
     *
     * @param name a folded name
     * @param spelling how it is spelt, as {@link Folded#latin} writes it
     * @return one for each character; empty where the spelling cannot be divided so
     */
    public static List<String> of(String name, String spelling) {
        var units = dictionary(name);
        if (String.join("", units).equals(spelling)) {
            return units;
        }
        return new Syllables(units, spelling).from(0, 0);
    }

    /** The rest of the division with most syllables of the dictionary; empty where none is. */
    private List<String> from(int unit, int at) {
        var known = best[unit][at];
        if (known == null) {
            known = unit == units.size() ? List.of() : divided(unit, at);
            best[unit][at] = known;
        }
        return known;
    }

    private List<String> divided(int unit, int at) {
        List<String> found = List.of();
        int agreed = -1;
        for (int end = at + 1; end <= Math.min(spelling.length(), at + LONGEST); end++) {
            var syllable = spelling.substring(at, end);
            var rest = from(unit + 1, end);
            if (!isPossible(syllable) || !isWhole(unit + 1, end, rest)) {
                continue;
            }
            var whole = new ArrayList<String>(List.of(syllable));
            whole.addAll(rest);
            int agrees = agreement(unit, whole);
            if (agrees > agreed) {
                found = whole;
                agreed = agrees;
            }
        }
        return found;
    }

    private static boolean isPossible(String syllable) {
        return NO_BEGINNING.indexOf(syllable.charAt(0)) < 0;
    }

    private boolean isWhole(int unit, int at, List<String> rest) {
        return rest.size() == units.size() - unit && (!rest.isEmpty() || at == spelling.length());
    }

    private int agreement(int unit, List<String> syllables) {
        int agrees = 0;
        for (int i = 0; i < syllables.size(); i++) {
            if (syllables.get(i).equals(units.get(unit + i))) {
                agrees++;
            }
        }
        return agrees;
    }
}
