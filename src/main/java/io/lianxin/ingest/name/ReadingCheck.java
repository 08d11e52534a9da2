package io.lianxin.ingest.name;

import static io.lianxin.ingest.name.NameNames.READING;

import io.lianxin.ingest.fault.Faults;
import io.lianxin.ingest.row.RecordSet;

/** The pinyin of every name is that of the dictionary, as corrected by the record's table. */
final class ReadingCheck {

    private final RecordSet records;
    private final Faults faults;

    ReadingCheck(RecordSet records, Faults faults) {
        this.records = records;
        this.faults = faults;
    }

    void run() {
        var readings = new Readings(records);
        for (var spelling : readings.spellings()) {
            if (!spelling.agrees()) {
                faults.add(
                        spelling.draft().place(spelling.field()),
                        spelling.field()
                                + " says `"
                                + spelling.written()
                                + "`, but "
                                + spelling.text()
                                + " is read `"
                                + spelling.expected()
                                + "` by dictionary and table",
                        "Correct it, or add a row of "
                                + READING
                                + " to "
                                + records.fileFor(READING, spelling.draft())
                                + " that says how it is read and why");
            }
        }
        for (var row : readings.idle()) {
            faults.add(
                    row.place(),
                    "no name needs the reading " + row.id(),
                    "Remove the row, or correct its text");
        }
    }
}
