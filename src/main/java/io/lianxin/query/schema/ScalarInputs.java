package io.lianxin.query.schema;

import io.lianxin.query.time.CertaintyRule;
import io.lianxin.query.time.ValueRule;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The inputs that do not depend on the types: conditions on scalars and codes, ranges, pages. */
final class ScalarInputs {

    private static final List<String> ORDERED = List.of("Int", "Float", "Date");

    private static final Field MISSING = field("Whether it is missing. 是否缺失", "isNull: Boolean");

    private record Field(String description, String text) {}

    private ScalarInputs() {}

    static void write(Sdl sdl) {
        block(
                sdl,
                "Which way a key is ordered; missing values come last unless it says otherwise."
                        + " 排序方向",
                "enum OrderDirection",
                field("Smallest first. 升序", "ASC"),
                field("Greatest first. 降序", "DESC"),
                field("Missing values first, then the smallest. 空值在前,升序", "ASC_NULLS_FIRST"),
                field("Missing values first, then the greatest. 空值在前,降序", "DESC_NULLS_FIRST"));
        certainty(sdl);
        block(
                sdl,
                "Whether a list goes on. 分页信息",
                "type PageInfo",
                field("Whether records follow this page. 是否有下一页", "hasNextPage: Boolean!"),
                field("Whether records precede this page. 是否有上一页", "hasPreviousPage: Boolean!"),
                field("The cursor of the first record. 起始游标", "startCursor: String"),
                field("The cursor of the last record. 终止游标", "endCursor: String"));
        ORDERED.forEach(scalar -> range(sdl, scalar));
        scalar(sdl, "ID", false);
        text(sdl);
        ORDERED.forEach(scalar -> scalar(sdl, scalar, true));
        block(
                sdl,
                "A condition on a yes or no. 是否条件",
                "input BooleanFilter",
                field("Equal to. 等于", "eq: Boolean"),
                MISSING);
        listed(sdl, "String");
    }

    private static void certainty(Sdl sdl) {
        block(
                sdl,
                "How certain something is on a day. 确定程度",
                "enum Certainty",
                field("Between a stated beginning and a stated end. 确知", "KNOWN"),
                field(
                        "Certain to have held on a day before and on a day after, or on the day."
                                + " 有据",
                        "ATTESTED"),
                field(
                        "After the last such day, no end and no successor known; or in an interval"
                                + " within which it is attested. 推定",
                        "PRESUMED"),
                field("Nothing is known of it on that day. 未知", "UNKNOWN"));
        block(
                sdl,
                "The rule by which something is as certain on a day as it is. 确定程度规则",
                "enum CertaintyRule",
                codes(CertaintyRule.values(), CertaintyRule::description));
        reason(
                sdl,
                "Why something is as certain on a day as it is. 确定程度的理由",
                "CertaintyReason",
                field("The rule that applies. 规则", "rule: CertaintyRule!"),
                field("The day that it looks back to. 所据前一日期", "from: Date"),
                field("The day that it looks forward to. 所据后一日期", "to: Date"));
        block(
                sdl,
                "The rule by which a value that follows from steps is what it is on a day. 取值规则",
                "enum ValueRule",
                codes(ValueRule.values(), ValueRule::description));
        reason(
                sdl,
                "Why a value that follows from steps is what it is on a day. 取值理由",
                "ValueReason",
                field("The rule that applies. 规则", "rule: ValueRule!"),
                field("The day that it speaks of. 所据日期", "day: Date"));
        block(
                sdl,
                "A condition on certainty; needs `asOf`. 确定程度条件",
                "input CertaintyFilter",
                field("One of these. 属于", "in: [Certainty!]!"));
    }

    /** A type whose last fields say the reason in two languages. */
    private static void reason(Sdl sdl, String description, String name, Field... own) {
        var both =
                List.of(
                        field("In Chinese. 中文", "zh: String!"),
                        field("In English. 英文", "en: String!"));
        block(
                sdl,
                description,
                "type " + name,
                Stream.concat(Stream.of(own), both.stream()).toArray(Field[]::new));
    }

    private static <E extends Enum<E>> Field[] codes(E[] codes, Function<E, String> description) {
        return Stream.of(codes)
                .map(code -> field(description.apply(code), code.name()))
                .toArray(Field[]::new);
    }

    private static void block(Sdl sdl, String description, String heading, Field... fields) {
        sdl.block(
                description,
                heading,
                body -> Stream.of(fields).forEach(each -> body.field(each.description, each.text)));
    }

    private static Field field(String description, String text) {
        return new Field(description, text);
    }

    private static void range(Sdl sdl, String scalar) {
        sdl.block(
                "A range; all that is given must hold, an end that is left out is open. 范围",
                "input " + scalar + "Range",
                body -> {
                    body.field("Its first value, inclusive. 起", "from: " + scalar);
                    body.field("Its last value, inclusive. 止", "to: " + scalar);
                    if (scalar.equals("Date")) {
                        body.field("This very day. 当日", "on: Date");
                        body.field("Before this day. 早于", "before: Date");
                        body.field("After this day. 晚于", "after: Date");
                    } else {
                        body.field("Equal to. 等于", "eq: " + scalar);
                        comparison(body, scalar);
                    }
                });
    }

    static void scalar(Sdl sdl, String type, boolean ordered) {
        sdl.block(
                "A condition on a value of type " + type + ". 取值条件",
                "input " + type + "Filter",
                body -> {
                    equality(body, type);
                    if (ordered) {
                        comparison(body, type);
                    }
                });
    }

    private static void text(Sdl sdl) {
        sdl.block(
                "A condition on a text; upper and lower case differ unless it says otherwise. 文本条件",
                "input StringFilter",
                body -> {
                    equality(body, "String");
                    comparison(body, "String");
                    body.field("Contains. 包含", "contains: String");
                    body.field("Begins with. 开头为", "startsWith: String");
                    body.field("Ends with. 结尾为", "endsWith: String");
                    body.field(
                            "Whether upper and lower case are the same in all of these conditions."
                                    + " 忽略大小写",
                            "ignoreCase: Boolean");
                });
    }

    private static void equality(Sdl body, String type) {
        body.field("Equal to; null means missing. 等于", "eq: " + type);
        body.field("The opposite of eq: different or missing. 不等于", "ne: " + type);
        body.field("One of these. 属于", "in: [" + type + "!]");
        body.field("The opposite of in: none of these, or missing. 不属于", "notIn: [" + type + "!]");
        body.field(MISSING.description, MISSING.text);
    }

    private static void comparison(Sdl body, String type) {
        body.field("Less than. 小于", "lt: " + type);
        body.field("Less than or equal to. 不大于", "lte: " + type);
        body.field("Greater than. 大于", "gt: " + type);
        body.field("Greater than or equal to. 不小于", "gte: " + type);
    }

    static void listed(Sdl sdl, String type) {
        block(
                sdl,
                "A condition on a list of values. 列表条件",
                "input " + type + "ListFilter",
                field("It holds this value. 含有", "has: " + type),
                MISSING);
    }
}
