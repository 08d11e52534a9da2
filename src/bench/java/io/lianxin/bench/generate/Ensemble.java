package io.lianxin.bench.generate;

import io.lianxin.bench.invent.Chance;
import io.lianxin.bench.sheet.Sheets;

/**
 * Everything that writes.
 *
 * @param register places, bodies, people
 * @param press pages and citations
 * @param channels ways to be heard
 * @param gatherings events
 * @param figures numbers
 * @param issues issues
 * @param country what all share
 */
record Ensemble(
        Register register,
        Press press,
        Channels channels,
        Gatherings gatherings,
        Figures figures,
        Issues issues,
        Country country) {

    static Ensemble of(Sheets sheets, Chance chance) {
        var register = new Register(sheets);
        var press = new Press(sheets);
        var channels = new Channels(sheets);
        return new Ensemble(
                register,
                press,
                channels,
                new Gatherings(sheets, register),
                new Figures(sheets),
                new Issues(sheets),
                new Country(sheets, register, press, channels, chance));
    }

    /** Begins the numbers of ids anew, in another area. */
    void turn() {
        press.turn();
        gatherings.turn();
        figures.turn();
    }
}
