package io.lianxin.bench.generate;

import io.lianxin.bench.invent.Thing;
import io.lianxin.bench.sheet.Links;
import io.lianxin.bench.sheet.Sheet;
import io.lianxin.bench.sheet.Sheets;

/** The ways for residents to be heard. */
final class Channels {

    private final Sheets sheets;
    private final Sheet stations;
    private final Sheet others;
    private final Links stationHost;
    private final Links stationNetwork;
    private final Links otherHost;
    private final Links otherNetwork;

    Channels(Sheets sheets) {
        this.sheets = sheets;
        stations = sheets.open("LiaisonStation", "name", "kind");
        others = sheets.open("GeneralChannel", "name", "kind");
        stationHost = sheets.links("LiaisonStation", "host");
        stationNetwork = sheets.links("LiaisonStation", "network");
        otherHost = sheets.links("GeneralChannel", "host");
        otherNetwork = sheets.links("GeneralChannel", "network");
    }

    Thing station(String id, String name, String kind, Thing host, Thing network) {
        var station = row(stations, id, name, kind);
        stationHost.add(station.node(), host.node());
        stationNetwork.add(station.node(), network.node());
        return station;
    }

    Thing general(String id, String name, String kind, Thing host) {
        var channel = row(others, id, name, kind);
        otherHost.add(channel.node(), host.node());
        return channel;
    }

    void join(Thing channel, Thing network) {
        otherNetwork.add(channel.node(), network.node());
    }

    private Thing row(Sheet sheet, String id, String name, String kind) {
        long node = sheets.next();
        sheet.begin(node, id, name).put("name", name).put("kind", kind).end();
        return new Thing(node, name);
    }
}
