package io.lianxin.insight.rank;

/** By what records are ranked. */
enum RankBy {
    DEGREE,
    BETWEENNESS,
    PAGERANK,
    COMMUNITY
}
