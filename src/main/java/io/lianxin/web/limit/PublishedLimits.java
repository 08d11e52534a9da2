package io.lianxin.web.limit;

import io.lianxin.insight.PublishedLimit;
import io.lianxin.query.limit.DocumentLimit;
import io.lianxin.query.page.Pages;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The limits of one request, for those who ask the API. */
@Component
@EnableConfigurationProperties(LimitSettings.class)
public class PublishedLimits {

    private static final String BYTES = "bytes";

    private final List<PublishedLimit> all = new ArrayList<>();

    PublishedLimits(
            LimitSettings settings,
            @Value("${lianxin.cost.budget:1000000}") long budget,
            @Value("${lianxin.graph.statement-timeout:20s}") Duration statement) {
        add("body", settings.body().toBytes(), BYTES, "The body of a request", "请求正文");
        add("address", settings.address().toBytes(), BYTES, "The address of a request", "请求地址");
        var document = settings.document();
        for (var limit : DocumentLimit.values()) {
            add(
                    limit.title(),
                    document.of(limit),
                    limit.unit(),
                    "The document: " + limit.unit(),
                    "文档：" + limit.zh());
        }
        add("page", Pages.GREATEST, "records", "`first` and `last` of a list", "列表每页条数");
        add("cost", budget, "units of cost", "All root fields of an operation", "一次操作的总代价");
        add(
                "statementTime",
                statement.toMillis(),
                "milliseconds",
                "One statement to the database",
                "数据库一条语句的时间");
    }

    private void add(String name, long value, String unit, String en, String zh) {
        all.add(new PublishedLimit(name, value, unit, en, zh));
    }

    /**
     * All of them, in the order in which a request meets them.
     *
     * @return the limits as they are set
     */
    public List<PublishedLimit> all() {
        return List.copyOf(all);
    }
}
