package io.lianxin.query.schema;

import io.lianxin.query.time.CertaintyRule;
import io.lianxin.query.time.ValueRule;

import java.util.List;

/** The inputs that do not depend on the types: conditions on scalars and codes, ranges, pages. */
final class ScalarInputs {

    private static final List<String> ORDERED = List.of("Int", "Float", "Date");

    private ScalarInputs() {}

    static void write(Sdl sdl) {
        sdl.block(
                "Which way a key is ordered; missing values come last unless it says otherwise."
                        + " 排序方向",
                "enum OrderDirection",
                body -> {
                    body.field("Smallest first. 升序", "ASC");
                    body.field("Greatest first. 降序", "DESC");
                    body.field(
                            "Missing values first, then the smallest. 空值在前,升序", "ASC_NULLS_FIRST");
                    body.field(
                            "Missing values first, then the greatest. 空值在前,降序", "DESC_NULLS_FIRST");
                });
        certainty(sdl);
        sdl.block(
                "Whether a list goes on. 分页信息",
                "type PageInfo",
                body -> {
                    body.field("Whether records follow this page. 是否有下一页", "hasNextPage: Boolean!");
                    body.field(
                            "Whether records precede this page. 是否有上一页",
                            "hasPreviousPage: Boolean!");
                    body.field("The cursor of the first record. 起始游标", "startCursor: String");
                    body.field("The cursor of the last record. 终止游标", "endCursor: String");
                });
        ORDERED.forEach(scalar -> range(sdl, scalar));
        scalar(sdl, "ID", false);
        text(sdl);
        ORDERED.forEach(scalar -> scalar(sdl, scalar, true));
        sdl.block(
                "A condition on a yes or no. 是否条件",
                "input BooleanFilter",
                body -> {
                    body.field("Equal to. 等于", "eq: Boolean");
                    body.field("Whether it is missing. 是否缺失", "isNull: Boolean");
                });
        listed(sdl, "String");
    }

    private static void certainty(Sdl sdl) {
        sdl.block(
                "How certain something is on a day. 确定程度",
                "enum Certainty",
                body -> {
                    body.field("Between a stated beginning and a stated end. 确知", "KNOWN");
                    body.field(
                            "Certain to have held on a day before and on a day after, or on the"
                                    + " day. 有据",
                            "ATTESTED");
                    body.field(
                            "After the last such day, no end and no successor known; or in an"
                                    + " interval within which it is attested. 推定",
                            "PRESUMED");
                    body.field("Nothing is known of it on that day. 未知", "UNKNOWN");
                });
        sdl.block(
                "The rule by which something is as certain on a day as it is. 确定程度规则",
                "enum CertaintyRule",
                body -> {
                    for (var rule : CertaintyRule.values()) {
                        body.field(rule.description(), rule.name());
                    }
                });
        sdl.block(
                "Why something is as certain on a day as it is. 确定程度的理由",
                "type CertaintyReason",
                body -> {
                    body.field("The rule that applies. 规则", "rule: CertaintyRule!");
                    body.field("The day that it looks back to. 所据前一日期", "from: Date");
                    body.field("The day that it looks forward to. 所据后一日期", "to: Date");
                    body.field("In Chinese. 中文", "zh: String!");
                    body.field("In English. 英文", "en: String!");
                });
        sdl.block(
                "The rule by which a value that follows from steps is what it is on a day. 取值规则",
                "enum ValueRule",
                body -> {
                    for (var rule : ValueRule.values()) {
                        body.field(rule.description(), rule.name());
                    }
                });
        sdl.block(
                "Why a value that follows from steps is what it is on a day. 取值理由",
                "type ValueReason",
                body -> {
                    body.field("The rule that applies. 规则", "rule: ValueRule!");
                    body.field("The day that it speaks of. 所据日期", "day: Date");
                    body.field("In Chinese. 中文", "zh: String!");
                    body.field("In English. 英文", "en: String!");
                });
        sdl.block(
                "A condition on certainty; needs `asOf`. 确定程度条件",
                "input CertaintyFilter",
                body -> body.field("One of these. 属于", "in: [Certainty!]!"));
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
        body.field("Whether it is missing. 是否缺失", "isNull: Boolean");
    }

    private static void comparison(Sdl body, String type) {
        body.field("Less than. 小于", "lt: " + type);
        body.field("Less than or equal to. 不大于", "lte: " + type);
        body.field("Greater than. 大于", "gt: " + type);
        body.field("Greater than or equal to. 不小于", "gte: " + type);
    }

    static void listed(Sdl sdl, String type) {
        sdl.block(
                "A condition on a list of values. 列表条件",
                "input " + type + "ListFilter",
                body -> {
                    body.field("It holds this value. 含有", "has: " + type);
                    body.field("Whether it is missing. 是否缺失", "isNull: Boolean");
                });
    }
}
