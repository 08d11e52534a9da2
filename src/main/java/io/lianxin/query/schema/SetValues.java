package io.lianxin.query.schema;

import io.lianxin.query.plan.group.KeyValue.Unit;

import org.jspecify.annotations.Nullable;

/** The figures, keys and facets that all types share. */
final class SetValues {

    private static final String COUNT = "How many records have it. 有值个数";
    private static final String DISTINCT = "How many different values there are. 不同值个数";
    private static final String MIN = "The least; null where there is none. 最小值";
    private static final String MAX = "The greatest; null where there is none. 最大值";
    private static final String SUM = "The sum; null where there is no value. 合计";
    private static final String AVG = "The mean; null where there is no value. 平均值";
    private static final String MEDIAN = "The median, interpolated. 中位数";

    private SetValues() {}

    static void write(Sdl sdl, @Nullable String anyRecord) {
        figures(sdl);
        conditions(sdl);
        keys(sdl, anyRecord);
    }

    private static void figures(Sdl sdl) {
        sdl.block(
                "Figures over texts. 文本汇总",
                "type TextAggregate",
                body -> {
                    counts(body);
                    body.field(MIN, "min: String");
                    body.field(MAX, "max: String");
                });
        sdl.block("Figures over codes. 代码汇总", "type CodeAggregate", SetValues::counts);
        sdl.block(
                "Figures over numbers. 数值汇总",
                "type NumberAggregate",
                body -> {
                    counts(body);
                    body.field(MIN, "min: Float");
                    body.field(MAX, "max: Float");
                    body.field(SUM, "sum: Float");
                    body.field(AVG, "avg: Float");
                    body.field(MEDIAN, "median: Float");
                    body.field(
                            "The value below which a share of them lies, interpolated. 百分位数",
                            "percentile",
                            at -> at.argument("The share, from 0 to 1. 比例", "at: Float!"),
                            "Float");
                });
        sdl.block(
                "Figures over days. 日期汇总",
                "type DateAggregate",
                body -> {
                    counts(body);
                    body.field(MIN, "min: Date");
                    body.field(MAX, "max: Date");
                });
        sdl.block(
                "Figures over yes and no. 是否汇总",
                "type BooleanAggregate",
                body -> {
                    body.field(COUNT, "count: Int!");
                    body.field("How many are true. 为真个数", "trueCount: Int!");
                    body.field("How many are false. 为假个数", "falseCount: Int!");
                });
    }

    private static void counts(Sdl body) {
        body.field(COUNT, "count: Int!");
        body.field(DISTINCT, "countDistinct: Int!");
    }

    private static void conditions(Sdl sdl) {
        sdl.block(
                "A condition on figures over texts. 文本汇总条件",
                "input TextAggregateFilter",
                body -> bounds(body, "StringFilter"));
        sdl.block(
                "A condition on figures over codes. 代码汇总条件",
                "input CodeAggregateFilter",
                SetValues::countFilters);
        sdl.block(
                "A condition on figures over numbers. 数值汇总条件",
                "input NumberAggregateFilter",
                body -> {
                    bounds(body, "FloatFilter");
                    body.field(SUM, "sum: FloatFilter");
                    body.field(AVG, "avg: FloatFilter");
                    body.field(MEDIAN, "median: FloatFilter");
                });
        sdl.block(
                "A condition on figures over days. 日期汇总条件",
                "input DateAggregateFilter",
                body -> bounds(body, "DateFilter"));
        sdl.block(
                "A condition on figures over yes and no. 是否汇总条件",
                "input BooleanAggregateFilter",
                body -> {
                    body.field(COUNT, "count: IntFilter");
                    body.field("How many are true. 为真个数", "trueCount: IntFilter");
                    body.field("How many are false. 为假个数", "falseCount: IntFilter");
                });
    }

    private static void bounds(Sdl body, String filter) {
        countFilters(body);
        body.field(MIN, "min: " + filter);
        body.field(MAX, "max: " + filter);
    }

    private static void countFilters(Sdl body) {
        body.field(COUNT, "count: IntFilter");
        body.field(DISTINCT, "countDistinct: IntFilter");
    }

    private static void keys(Sdl sdl, @Nullable String anyRecord) {
        sdl.block(
                "What a key of groups is. 分组键",
                "enum GroupKey",
                body -> body.field("Each different value. 取值", "VALUE"));
        sdl.block(
                "The unit of the calendar that days are grouped by. An interval lies in a unit only"
                        + " where all that it can mean does and no word blurs it, else it has no"
                        + " value. 日期分组单位",
                "enum DateBucket",
                body -> {
                    for (var unit : Unit.values()) {
                        body.field(unit.description(), unit.name());
                    }
                });
        sdl.block(
                "The value of a key; null in all but path for records without one. 键值",
                "type GroupValue",
                body -> {
                    body.field("The fields on the way to it, joined by dots. 路径", "path: String!");
                    body.field(
                            "The value as text: a code, an id, 2022-07, 2022-W31, 2022-Q3. 文本",
                            "text: String");
                    body.field("The value where it is a number. 数值", "number: Float");
                    body.field("The first day of a unit of the calendar. 起", "from: Date");
                    body.field("Its last day. 止", "to: Date");
                    if (anyRecord != null) {
                        body.field(
                                "The record, where the key is an id. 记录", "record: " + anyRecord);
                    }
                });
        sdl.block(
                "How records spread over the values of a key. 分面",
                "type Facet",
                body -> {
                    body.field("The fields on the way to it, joined by dots. 路径", "path: String!");
                    body.field("Its values, the most frequent first. 取值", "values: [FacetValue!]!");
                    body.field(DISTINCT, "distinct: Int!");
                    body.field("How many records have none. 缺值个数", "missing: Int!");
                });
        sdl.block(
                "A value of a facet. 分面取值",
                "type FacetValue",
                body -> {
                    body.field("The value. 键值", "value: GroupValue!");
                    body.field("How many records have it. 个数", "count: Int!");
                });
    }
}
