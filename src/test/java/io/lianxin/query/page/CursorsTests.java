package io.lianxin.query.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.lianxin.query.ArgumentException;
import io.lianxin.query.fault.ErrorCode;
import io.lianxin.query.plan.Parameters;
import io.lianxin.query.plan.SortKey;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;

class CursorsTests {

    private static final String SHA256 = "0123456789abcdef".repeat(4);
    private static final List<SortKey> ORDER =
            List.of(new SortKey(List.of(), "name", "String", false, true), SortKey.id());

    private final CursorKey key = CursorKey.of(CursorKey.newSecret());
    private final Cursors cursors = new Cursors(key, "2026.11", SHA256);

    @Test
    void aCursorHoldsAnyTextAndAMissingValue() {
        var values = Arrays.asList("a\u001fb\u001b0\u001e", "\u001e");
        var parameters = new Parameters();
        read(cursors, cursors.encode("list", values), parameters);
        assertThat(parameters.byName().values()).containsExactlyElementsOf(List.copyOf(values));
        var missing = cursors.encode("list", Arrays.asList(null, "x"));
        assertThat(
                        cursors.decode("after", missing, "list", ORDER, new Parameters())
                                .getFirst()
                                .value())
                .isNull();
    }

    @Test
    void aCursorShowsNothingAndIsTheSameForTheSameRow() {
        var cursor = cursors.encode("list", List.of("郭某某", "issue-1"));
        assertThat(cursor).isEqualTo(cursors.encode("list", List.of("郭某某", "issue-1")));
        assertThat(
                        new String(
                                Base64.getUrlDecoder().decode(cursor),
                                java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain("issue-1", "郭", "2026");
    }

    @Test
    void aChangedCursorIsRefused() {
        var cursor = cursors.encode("list", List.of("a", "b"));
        var bytes = Base64.getUrlDecoder().decode(cursor);
        for (int i = 0; i < bytes.length; i++) {
            var changed = bytes.clone();
            changed[i] ^= 1;
            refused(cursors, Base64.getUrlEncoder().withoutPadding().encodeToString(changed));
        }
        for (var text : List.of("", "!", "YWJj", cursor.substring(4), cursor + "AAAA")) {
            refused(cursors, text);
        }
    }

    @Test
    void aCursorOfAnotherKeyIsRefused() {
        var other = new Cursors(CursorKey.of(CursorKey.newSecret()), "2026.11", SHA256);
        refused(cursors, other.encode("list", List.of("a", "b")));
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        var wrong = wrong(cursors, cursors.encode("another", List.of("a", "b")));
        assertThat(wrong)
                .hasMessage(
                        "Argument `after`: this cursor belongs to another list: its field, filter,"
                                + " order or day differs. Repeat the query without it and use the"
                                + " cursors of its answer.");
        assertThat(wrong.code()).isEqualTo(ErrorCode.CURSOR_FOREIGN);
    }

    @Test
    void aCursorOfAnotherReleaseIsStale() {
        var later = new Cursors(key, "2026.12", "fedcba9876543210".repeat(4));
        var wrong = wrong(later, cursors.encode("list", List.of("a", "b")));
        assertThat(wrong)
                .hasMessage(
                        "Argument `after`: this cursor is of release 2026.11 (SHA-256"
                            + " 0123456789ab…), and the record is now release 2026.12 (SHA-256"
                            + " fedcba987654…). Begin again without it, so that all pages are of"
                            + " one release.");
        assertThat(wrong.code()).isEqualTo(ErrorCode.CURSOR_STALE);
    }

    @Test
    void aSecretThatIsNoKeyIsRefusedWithoutRepeatingIt() {
        for (var secret : List.of("", "short", "no base64 at all!", "A".repeat(44))) {
            assertThatThrownBy(() -> CursorKey.of(secret))
                    .hasMessage(
                            "lianxin.cursor-key is not 32 bytes in Base64. Make one with `openssl"
                                    + " rand -base64 32`, or remove the setting: a key is then made"
                                    + " once and kept in the graph.");
        }
    }

    @Test
    void aListIsToldByItsFieldFilterOrderAndDay() {
        Map<String, Object> arguments =
                Map.of("filter", Map.of("a", Map.of("eq", "x"), "b", List.of(1)), "first", 2);
        var mark = ListMark.of("Ship ships", arguments, null);
        assertThat(mark)
                .isEqualTo(
                        ListMark.of(
                                "Ship ships",
                                Map.of(
                                        "filter",
                                        Map.of("b", List.of(1), "a", Map.of("eq", "x")),
                                        "after",
                                        "c"),
                                null))
                .isNotEqualTo(ListMark.of("Ship others", arguments, null))
                .isNotEqualTo(ListMark.of("Ship ships", arguments, "2020-01-01"))
                .isNotEqualTo(ListMark.of("Ship ships", Map.of(), null))
                .isNotEqualTo(
                        ListMark.of(
                                "Ship ships",
                                Map.of("filter", Map.of("a", Map.of("eq", "y"), "b", List.of(1))),
                                null));
    }

    private static void refused(Cursors cursors, String cursor) {
        var wrong = wrong(cursors, cursor);
        assertThat(wrong)
                .as(cursor)
                .hasMessage(
                        "Argument `after`: this is no cursor of this server: it was changed, or"
                            + " made with another key. Use a value of `cursor`, `startCursor` or"
                            + " `endCursor` as it was given.");
        assertThat(wrong.code()).isEqualTo(ErrorCode.CURSOR_FOREIGN);
    }

    private static ArgumentException wrong(Cursors cursors, String cursor) {
        return catchThrowableOfType(
                ArgumentException.class, () -> read(cursors, cursor, new Parameters()));
    }

    private static void read(Cursors cursors, String cursor, Parameters parameters) {
        cursors.decode("after", cursor, "list", ORDER, parameters);
    }
}
